package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.awb.term.AnswerTerm;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.NearStep.AuthorisationAsked;
import nl.aantafel.kernel.dossier.NearStep.AuthorisationReceived;
import nl.aantafel.kernel.dossier.NearStep.CompanionNamed;
import nl.aantafel.kernel.dossier.NearStep.SupportGiven;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.dossier.SupportNeed;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.ordinance.OpenTerms;

/** Awb 2:1: support that fits, somebody who comes along, and a paper only where it is needed. */
public final class Support {
    private Support() {}

    static Procedure clauses(Procedure table, Circumstances circumstances) {
        return table.step(
                        SupportGiven.class, awb("2:1 lid 1"), Phases.ANY, new SupportWasNeeded(), new SupportSaysHow())
                .step(CompanionNamed.class, awb("2:1 lid 2"), Phases.ANY, new CompanionHasAName())
                .also(TalkHeld.class, new CompanionIsAtTheTable())
                .step(
                        AuthorisationAsked.class,
                        awb("2:1 lid 3"),
                        Phases.OPEN,
                        new AuthorisationIsOfWhoActs(),
                        new AuthorisationTermIsReasonable(circumstances.ordinance()))
                .step(AuthorisationReceived.class, awb("2:1 lid 3"), Phases.ANY, new AuthorisationWasAsked());
    }

    /** What the citizen needs and nobody saw to yet. */
    public static Stream<SupportNeed> unmet(Dossier dossier) {
        return dossier.received().supportNeeds().stream()
                .filter(need -> !dossier.has(SupportGiven.class, given -> given.need() == need))
                .sorted();
    }

    /** Who comes along, as the citizen said last. */
    public static Optional<CompanionNamed> companion(Dossier dossier) {
        return dossier.last(CompanionNamed.class);
    }

    static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return dossier.all(AuthorisationAsked.class).map(asked -> {
            var deadline = AnswerTerm.of(asked.on(), asked.answerBy(), awb("2:1 lid 3"), circumstances.calendar());
            var stopped = dossier.all(AuthorisationReceived.class)
                    .filter(received -> received.who().equals(asked.who()))
                    .map(Step::on)
                    .filter(day -> !day.isBefore(asked.on()))
                    .findFirst()
                    .or(dossier::closedOn);
            return new Clock("H6", String.valueOf(asked.who().value()), deadline, stopped.orElse(null));
        });
    }

    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        var days = circumstances.ordinance().value(OpenTerms.FIRST_CONTACT_TERM);
        var by = circumstances.calendar().addWorkingDays(dossier.receivedOn(), days);
        return unmet(dossier)
                .map(_ -> new Obligation("give-support", SupportGiven.class, awb("2:1 lid 1"), by))
                .limit(1);
    }
}
