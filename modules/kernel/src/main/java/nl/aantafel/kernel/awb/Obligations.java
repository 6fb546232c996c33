package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.awb.answering.Answering;
import nl.aantafel.kernel.awb.committee.Committee;
import nl.aantafel.kernel.awb.declining.Investigations;
import nl.aantafel.kernel.awb.electronic.Electronic;
import nl.aantafel.kernel.awb.file.CaseFile;
import nl.aantafel.kernel.awb.intake.HandlerWasNotInvolved;
import nl.aantafel.kernel.awb.near.NearCitizen;
import nl.aantafel.kernel.awb.near.OpenMessages;
import nl.aantafel.kernel.awb.objection.Guarding;
import nl.aantafel.kernel.awb.ombudsman.External;
import nl.aantafel.kernel.awb.reconsidering.Reconsidering;
import nl.aantafel.kernel.awb.routing.Routing;
import nl.aantafel.kernel.awb.routing.Supervision;
import nl.aantafel.kernel.awb.term.Overrun;
import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.ContactStep.OverrunTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentKept;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.Title91Scope;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Regime;
import nl.aantafel.ordinance.OpenTerms;

/**
 * What should happen next in a dossier, most urgent first: the first one is the biggest button. Silence, conflicts of
 * interest and broken promises come before the ordinary course of the procedure.
 */
public final class Obligations {
    private Obligations() {}

    /** The next lawful steps of a received dossier; empty when nothing is left to do. */
    public static List<Obligation> of(Dossier dossier, Circumstances circumstances) {
        var open = dossier.isClosed() ? Stream.<Obligation>empty() : whileOpen(dossier, circumstances);
        return Stream.of(
                        duePromises(dossier, circumstances, true),
                        NearCitizen.always(dossier, circumstances),
                        Answering.urgent(dossier, circumstances),
                        Guarding.obligations(dossier, circumstances),
                        External.obligations(dossier, circumstances),
                        Electronic.obligations(dossier, circumstances),
                        Investigations.obligations(dossier),
                        open,
                        Supervision.obligations(dossier, circumstances),
                        Reconsidering.obligations(dossier, circumstances),
                        Guarding.later(dossier, circumstances),
                        duePromises(dossier, circumstances, false),
                        Answering.obligations(dossier, circumstances),
                        CaseFile.later(dossier))
                .flatMap(obligations -> obligations)
                .toList();
    }

    private static Stream<Obligation> whileOpen(Dossier dossier, Circumstances circumstances) {
        return Stream.of(
                        overrun(dossier, circumstances),
                        handler(dossier, circumstances),
                        unanswered(dossier, circumstances),
                        NearCitizen.urgent(dossier, circumstances),
                        CaseFile.urgent(dossier, circumstances),
                        Routing.obligations(dossier, circumstances),
                        Committee.obligations(dossier, circumstances),
                        course(dossier, circumstances))
                .flatMap(obligations -> obligations);
    }

    private static Stream<Obligation> overrun(Dossier dossier, Circumstances circumstances) {
        if (Regimes.of(dossier, circumstances.ordinance()).kind() == Regime.Kind.SIGNAL) return Stream.empty();
        if (Title91Scope.isEmpty(dossier)) return Stream.empty();
        if (!Overrun.isSilent(dossier, circumstances, circumstances.today())) return Stream.empty();
        return Stream.of(new Obligation("tell-overrun", OverrunTold.class, awb("9:11"), circumstances.today()));
    }

    private static Stream<Obligation> handler(Dossier dossier, Circumstances circumstances) {
        var by = firstContactBy(dossier, circumstances);
        var handler = dossier.handler();
        if (handler.isEmpty())
            return Stream.of(new Obligation("assign-handler", HandlerAssigned.class, awb("9:2"), by));
        var isInvolved = !new HandlerWasNotInvolved().allows(handler.get(), dossier);
        if (!isInvolved) return Stream.empty();
        return Stream.of(
                new Obligation("reassign-handler", HandlerAssigned.class, awb("9:7 lid 1"), circumstances.today()));
    }

    private static Stream<Obligation> unanswered(Dossier dossier, Circumstances circumstances) {
        return OpenMessages.since(dossier)
                .map(since -> circumstances.calendar().addWorkingDays(since, 5))
                .map(by -> new Obligation("answer-message", MessageSent.class, awb("9:2"), by))
                .stream();
    }

    private static Stream<Obligation> course(Dossier dossier, Circumstances circumstances) {
        if (Title91Scope.isEmpty(dossier)) return Stream.empty();
        if (Regimes.of(dossier, circumstances.ordinance()).kind() == Regime.Kind.SIGNAL)
            return Stream.of(new Obligation("note-signal", SignalNoted.class, awb("9:2"), null));
        return switch (dossier.stage()) {
            case RECEIVED -> IntakeCourse.of(dossier, circumstances);
            case INFORMAL -> InformalCourse.of(dossier, circumstances);
            case FORMAL -> new FormalCourse(dossier, circumstances).next();
            case SETTLED, CONCLUDED, DECLINED, WITHDRAWN, NOTED, TRANSFERRED, OBJECTION_DECIDED, RESTING ->
                Stream.empty();
        };
    }

    private static Stream<Obligation> duePromises(Dossier dossier, Circumstances circumstances, boolean isOverdue) {
        return dossier.openCommitments().stream()
                .filter(made -> made.dueOn().isBefore(circumstances.today()) == isOverdue)
                .map(made -> new Obligation("keep-promise", CommitmentKept.class, awb("9:5"), made.dueOn()));
    }

    static LocalDate firstContactBy(Dossier dossier, Circumstances circumstances) {
        var days = circumstances.ordinance().value(OpenTerms.FIRST_CONTACT_TERM);
        return circumstances.calendar().addWorkingDays(dossier.receivedOn(), days);
    }
}
