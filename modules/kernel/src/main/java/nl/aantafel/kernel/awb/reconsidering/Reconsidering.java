package nl.aantafel.kernel.awb.reconsidering;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.awb.objection.Objecting;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.Objections;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionAdvised;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionCommitteeTold;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionDecided;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionPostponed;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectorHeard;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.statute.LegalCalendar;

/**
 * The part on deciding on an objection (Awb 7:2 – 7:13), beside the complaint in the same dossier and with a clock of its
 * own (law.md R-BZ-6).
 */
public final class Reconsidering {
    private Reconsidering() {}

    public static Procedure clauses(Procedure table, Circumstances circumstances) {
        return deciding(preparing(table, circumstances.calendar()));
    }

    private static Procedure preparing(Procedure table, LegalCalendar calendar) {
        return table.step(
                        ObjectionCommitteeTold.class,
                        awb("7:13 lid 2"),
                        Phases.ANY,
                        new ReconsidersAnObjection(),
                        new NotDecidedOnYet())
                .step(
                        ObjectorHeard.class,
                        awb("7:2"),
                        Phases.ANY,
                        new ReconsidersAnObjection(),
                        new NotDecidedOnYet(),
                        new ObjectorsWordsAreReported())
                .step(
                        ObjectionAdvised.class,
                        awb("7:13 lid 6"),
                        Phases.ANY,
                        new ReconsidersAnObjection(),
                        new NotDecidedOnYet(),
                        new CommitteeWasTold())
                .step(
                        ObjectionPostponed.class,
                        awb("7:10 lid 3"),
                        Phases.ANY,
                        new ReconsidersAnObjection(),
                        new NotDecidedOnYet(),
                        new ObjectionPostponedOnce(),
                        new ObjectionPostponedInTime(calendar));
    }

    private static Procedure deciding(Procedure table) {
        return table.step(
                        ObjectionDecided.class,
                        awb("7:11"),
                        Phases.ANY,
                        new ReconsidersAnObjection(),
                        new NotDecidedOnYet(),
                        new ObjectorCouldSpeak(),
                        new PrimaryDeciderStaysAway(),
                        new ReconsiderationHasReasons(),
                        new WayToTheCourtIsTold(),
                        new OralWithdrawalIsAtTheHearing())
                .also(ObjectionDecided.class, new AdviceOnTheObjectionIsIn(), new DeviationGoesWithTheAdvice());
    }

    /** B1, one for each objection; it runs on when the complaint is closed. */
    public static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return objections(dossier)
                .map(element -> new Clock(
                        "B1",
                        String.valueOf(element.value()),
                        ReconsiderationTerm.of(element, dossier, circumstances.calendar()),
                        dossier.all(ObjectionDecided.class)
                                .filter(decided -> decided.element().equals(element))
                                .map(ObjectionDecided::on)
                                .findFirst()
                                .orElse(null)));
    }

    public static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return objections(dossier)
                .filter(element -> !Objections.isDecided(element, dossier))
                .map(element -> next(element, dossier, circumstances));
    }

    private static Obligation next(ElementId element, Dossier dossier, Circumstances circumstances) {
        var isHeard = dossier.has(ObjectorHeard.class, heard -> heard.element().equals(element));
        var by = ReconsiderationTerm.of(element, dossier, circumstances.calendar())
                .lastDay();
        return isHeard
                ? new Obligation("decide-objection", ObjectionDecided.class, awb("7:10"), by)
                : new Obligation("hear-objector", ObjectorHeard.class, awb("7:2"), by);
    }

    /** An objection still waits for its decision, whatever became of the complaint. */
    public static boolean isRunning(Dossier dossier) {
        return objections(dossier).anyMatch(element -> !Objections.isDecided(element, dossier));
    }

    private static Stream<ElementId> objections(Dossier dossier) {
        return dossier.elements().stream().map(Element::id).filter(element -> Objecting.isTreated(element, dossier));
    }
}
