package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.Dossiers.formal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.aantafel.kernel.awb.objection.ObjectionKeepsTheDayOfReceipt;
import nl.aantafel.kernel.awb.ombudsman.DateAtOmbudsmanCounts;
import nl.aantafel.kernel.awb.ombudsman.ReachedTheOmbudsmanEarlier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.ExternalStep.ForwardedByOmbudsman;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWish;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWishTold;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Awb 9:19: what is an objection comes to us by way of the ombudsman, and keeps its day. */
class Awb9_19Tests {
    @Test
    @Proves("R-9.19")
    void theOmbudsmanHadItBeforeUs() {
        formal().take(forwarded("2026-03-12", "2026-03-13")).isRefusedBy(ReachedTheOmbudsmanEarlier.class);
    }

    @Test
    @Proves("R-9.19")
    void itIsTreatedAsAnObjectionFirst() {
        formal().take(forwarded("2026-03-12", "2026-03-06")).nextIs("treat-forwarded");
    }

    /** Awb 6:15 lid 3: the day at the ombudsman counts, so that nobody is too late because of a wrong door. */
    @Test
    @Proves({"R-9.19", "R-6-15"})
    void theDayAtTheOmbudsmanIsTheDayOfTheObjection() {
        var forwarded = againstADecision()
                .take(forwarded("2026-03-12", "2026-03-06"))
                .take(new DecisionWishTold(parse("2026-03-13"), new ElementId(1), DecisionWish.CHANGE_IT));
        for (var late : List.of("2026-03-12", "2026-03-07"))
            forwarded.take(treated(late)).isRefusedBy(DateAtOmbudsmanCounts.class, ObjectionKeepsTheDayOfReceipt.class);
        forwarded.take(treated("2026-03-06")).nextHasNo("treat-forwarded");
    }

    @Test
    void theDayAtTheOmbudsmanIsThatOfThisElementOnly() {
        var other = new ForwardedByOmbudsman(parse("2026-03-12"), new ElementId(2), parse("2026-03-06"), "Bezwaar");
        var dossier = formal().dossier();
        dossier = dossier.with(new Recorded(dossier.history().size() + 1, other, Instant.EPOCH, "", ""));
        assertThat(new DateAtOmbudsmanCounts().allows(treated("2026-03-12"), dossier))
                .isTrue();
    }

    @Test
    void anUnknownElementIsRefused() {
        formal().take(new ForwardedByOmbudsman(parse("2026-03-12"), new ElementId(7), parse("2026-03-06"), "Bezwaar"))
                .isRefusedBy(ElementIsKnown.class);
    }

    private static ComplaintStory againstADecision() {
        var element = formal().dossier().elements().getFirst();
        return formal().take(new ElementDescribed(
                parse("2026-03-05"),
                new Element(
                        element.id(),
                        element.title(),
                        element.conduct(),
                        element.matter(),
                        element.laws(),
                        element.themes(),
                        parse("2026-02-20"))));
    }

    private static TreatedAsObjection treated(String receivedOn) {
        return new TreatedAsObjection(parse("2026-03-13"), new ElementId(1), parse(receivedOn), false);
    }

    private static ForwardedByOmbudsman forwarded(String on, String receivedThere) {
        return new ForwardedByOmbudsman(parse(on), new ElementId(1), parse(receivedThere), "Bezwaar tegen het besluit");
    }
}
