package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.BorderAgreed;
import nl.aantafel.kernel.dossier.RoutingStep.BorderDisputeOpened;
import nl.aantafel.kernel.dossier.RoutingStep.HandledElsewhere;
import nl.aantafel.kernel.dossier.RoutingStep.JointTalkHeld;
import nl.aantafel.kernel.dossier.RoutingStep.PositionTaken;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.statute.Term;

/** The course of a border dispute: who says what, one table within ten working days, and no end before it is settled. */
final class BorderCourse {
    private static final Term ONE_TABLE = Term.workingDays(10, awb("9:2")).local();

    private BorderCourse() {}

    static Procedure clauses(Procedure table) {
        return opening(table)
                .also(HandedOver.class, new WeStayWithADispute())
                .also(Concluded.class, new BorderIsSettled())
                .also(Declined.class, new BorderIsSettled())
                .also(SignalNoted.class, new BorderIsSettled())
                .also(HandledElsewhere.class, new BorderIsSettled());
    }

    private static Procedure opening(Procedure table) {
        return table.step(BorderDisputeOpened.class, awb("9:2"), Phases.OPEN)
                .step(PositionTaken.class, awb("9:2"), Phases.OPEN, new DisputeIsOpen())
                .step(JointTalkHeld.class, awb("9:2"), Phases.OPEN, new DisputeIsOpen())
                .step(BorderAgreed.class, awb("9:2"), Phases.OPEN, new DisputeIsOpen(), new AgreementIsInTheirWords());
    }

    /** H2: the bodies sit around one table (law.md S-024). Our own term: no statute sets it. */
    static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return dossier.all(BorderDisputeOpened.class).map(opened -> {
            var deadline = circumstances.calendar().after(opened.on(), ONE_TABLE);
            var stopped = dossier.all(JointTalkHeld.class)
                    .filter(talk -> talk.element().equals(opened.element()))
                    .map(Step::on)
                    .findFirst()
                    .or(dossier::closedOn);
            return new Clock("H2", String.valueOf(opened.element().value()), deadline, stopped.orElse(null));
        });
    }

    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return Borders.unsettled(dossier).stream().map(opened -> next(opened, dossier, circumstances));
    }

    private static Obligation next(BorderDisputeOpened opened, Dossier dossier, Circumstances circumstances) {
        if (Borders.wasTalkedAbout(opened.element(), dossier))
            return new Obligation("settle-border", PositionTaken.class, awb("9:2"), null);
        var by = opened.careStopped()
                ? circumstances.today()
                : circumstances.calendar().after(opened.on(), ONE_TABLE).lastDay();
        return new Obligation(
                opened.careStopped() ? "border-urgent" : "border-table", JointTalkHeld.class, awb("9:2"), by);
    }
}
