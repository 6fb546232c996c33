package nl.aantafel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.aantafel.kernel.awb.Clocks;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Clock;
import org.junit.jupiter.api.Test;

/** Whoever opens the demo finds something to do, whatever the season. */
class LivelyDemoTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final PaperTown town = PaperTown.of("nieuwerhaven", TODAY);

    @Test
    void somethingIsLateAndSomethingIsDueThisWeek() {
        assertThat(handling().filter(clock -> clock.isOverdue(TODAY))).isNotEmpty();
        assertThat(handling()
                        .filter(clock -> !clock.isOverdue(TODAY))
                        .filter(clock -> clock.deadline().daysLeft(TODAY) <= 7))
                .isNotEmpty();
    }

    @Test
    void somethingIsNewAndNobodysYet() {
        assertThat(open().filter(dossier -> dossier.handler().isEmpty())).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void promisesOutliveTheClosing() {
        assertThat(town.dossiers().values().stream()
                        .filter(Dossier::isClosed)
                        .filter(dossier -> !dossier.openCommitments().isEmpty()))
                .isNotEmpty();
    }

    @Test
    void everyJudgementAndEveryCommonGroundOccurs() {
        assertThat(all(ElementJudged.class).map(ElementJudged::judgement))
                .contains(Judgement.FOUNDED, Judgement.UNFOUNDED, Judgement.NO_JUDGEMENT);
        assertThat(all(Declined.class).map(Declined::ground).distinct()).hasSizeGreaterThanOrEqualTo(5);
    }

    private Stream<Clock> handling() {
        return open().flatMap(dossier -> Clocks.of(dossier, town.circumstances(TODAY)).stream())
                .filter(clock -> clock.id().equals("K1"));
    }

    private Stream<Dossier> open() {
        return town.dossiers().values().stream().filter(dossier -> !dossier.isClosed());
    }

    private <S extends Step> Stream<S> all(Class<S> kind) {
        return town.dossiers().values().stream().flatMap(dossier -> dossier.all(kind));
    }
}
