package nl.aantafel.kernel.dossier;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which way each element goes, who else gets it, and who stays with the citizen meanwhile (law.md §4.6, §12.A, Awb 2:3). */
public sealed interface RoutingStep extends Step {

    /** It was decided whose conduct an element is about, and so which regime holds (law.md §4.6, RT-1 … RT-20). */
    record RouteChosen(
            LocalDate on,
            ElementId element,
            String route,
            @Prose String why) implements RoutingStep {}

    /**
     * For whom somebody works, and under whose responsibility the conduct was (Awb 9:1 lid 2). Teams are set up anew and
     * change employer: what was so on the day of the conduct counts (report p. 71, S-056).
     *
     * @param from first day on which it was so; {@code null} when nobody knows
     * @param until last day on which it was so; {@code null} while it is
     */
    record EmploymentNoted(
            LocalDate on,
            PartyId who,
            String employer,
            String actsFor,
            boolean moreThanOneOrgan,
            @Nullable LocalDate from,
            @Nullable LocalDate until)
            implements RoutingStep {

        /** Without a first and a last day. */
        public EmploymentNoted(LocalDate on, PartyId who, String employer, String actsFor, boolean moreThanOneOrgan) {
            this(on, who, employer, actsFor, moreThanOneOrgan, null, null);
        }

        /** Whether it was so on this day. */
        public boolean heldOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }

        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** Several people complain together; a group needs no legal form (Awb 9:1: "een ieder", report p. 61). */
    record GroupNamed(
            LocalDate on,
            String name,
            String contactPerson,
            @Prose String members) implements RoutingStep {}

    /** Another body said whether it takes the complaint (report p. 26). Asking beforehand is best: a warm handover. */
    record HandoverAnswered(
            LocalDate on,
            PartyId by,
            boolean accepted,
            String contactPerson,
            String phone,
            @Prose String answer) implements RoutingStep {}

    /** The citizen was shown the right door of a body that we cannot forward to, with an offer to help (Awb 2:3 lid 2). */
    record PointedElsewhere(
            LocalDate on,
            String where,
            @Prose String why,
            @Prose String helpOffered) implements RoutingStep {}

    /** The citizen was told what another body did with the complaint, and what comes now (report p. 57). */
    record FeedbackPassedOn(
            LocalDate on,
            PartyId from,
            @Prose String did,
            @Prose String opinion,
            @Prose String next,
            @Nullable LocalDate nextOn)
            implements RoutingStep {}

    /** We asked the citizen afterwards: "bent u geholpen?" */
    record FollowUpAsked(
            LocalDate on,
            Channel channel,
            boolean helped,
            @Prose String words) implements RoutingStep {}

    /** The handling ended because another body took it and answered; "niet van ons" alone never ends anything (S-003). */
    record HandledElsewhere(LocalDate on, @Prose String outcome) implements RoutingStep {}

    /** Two bodies point at each other (grensconflict, report p. 25, p. 28); we stay with the citizen. */
    record BorderDisputeOpened(
            LocalDate on,
            ElementId element,
            boolean careStopped,
            @Prose String question) implements RoutingStep {}

    /** What a body says about its own part in a border dispute. */
    record PositionTaken(
            LocalDate on,
            ElementId element,
            PartyId by,
            Position position,
            boolean inWriting,
            @Prose String words) implements RoutingStep {}

    /** Does a body take it? */
    enum Position {
        ACCEPTS,
        REFUSES,
        DOES_NOT_KNOW
    }

    /** The bodies in a border dispute sat around one table. */
    record JointTalkHeld(
            LocalDate on,
            ElementId element,
            String attendees,
            @Prose String outcome) implements RoutingStep {}

    /** The citizen agreed with how a border dispute ended. */
    record BorderAgreed(
            LocalDate on, ElementId element, @Prose String words) implements RoutingStep {}

    /** After two handovers the coordinator keeps the complaint until a receiver accepted it (report p. 26, p. 40). */
    record CoordinatorTookCharge(
            LocalDate on, String staff, @Prose String why) implements RoutingStep {}

    /** The citizen got more time to complete the complaint; once (law.md K4). */
    record CompletionExtended(
            LocalDate on, LocalDate answerBy, @Prose String why) implements RoutingStep {}

    /** What the citizen wants to achieve, and what of it this procedure can do (report p. 46, p. 66). */
    record PurposeAsked(
            LocalDate on,
            Set<Purpose> purposes,
            @Prose String words,
            @Prose String possible) implements RoutingStep {
        public PurposeAsked {
            purposes = Set.copyOf(purposes);
        }
    }

    /** What people want to achieve with a complaint. */
    enum Purpose {
        RESTORED_CONTACT,
        APOLOGY,
        EXPLANATION,
        OTHER_DECISION,
        MONEY,
        NOT_FOR_OTHERS,
        ANOTHER_PERSON
    }

    /** What came of what the citizen wanted. */
    record PurposeCompared(
            LocalDate on, Reached reached, @Prose String how) implements RoutingStep {}

    /** How much of it was reached. */
    enum Reached {
        WHOLLY,
        PARTLY,
        NOT
    }

    /** How serious it is. That decides how it is handled, never whether it is registered (report p. 46). */
    record SeverityWeighed(
            LocalDate on, Severity severity, @Prose String why, String approvedBy) implements RoutingStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** How serious. */
    enum Severity {
        LIGHT,
        ORDINARY,
        HEAVY,
        /** Somebody may be in danger. */
        SAFETY
    }

    /** What was done because somebody may be in danger; saying that it is not needed is doing something too. */
    record SafetyActed(
            LocalDate on,
            SafetyMeasure measure,
            boolean needed,
            @Prose String how) implements RoutingStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** What is weighed when somebody may be in danger. */
    enum SafetyMeasure {
        /** Wmo 3.4, Jeugdwet 4.1.8. */
        SUPERVISOR,
        /** Reporting code for domestic violence and child abuse (meldcode). */
        REPORTING_CODE,
        CONTRACT_MANAGER
    }

    /** Free independent support was offered (Wmo 2.2.4, Jeugdwet 2.5). */
    record SupporterOffered(LocalDate on, SupporterAnswer answer, boolean doubtsIndependence, String alternative)
            implements RoutingStep {}

    /** What the citizen said to it. */
    enum SupporterAnswer {
        WANTS_IT,
        NOT_NOW,
        HAS_SOMEBODY
    }

    /** The citizen wants no more contact with somebody of our staff (report p. 31). */
    record NoContactAsked(
            LocalDate on, String staff, String name, @Prose String why) implements RoutingStep {}

    /** The citizen asks for another handler; the first time nobody asks why (report p. 38). */
    record OtherHandlerAsked(LocalDate on, @Prose String why) implements RoutingStep {}

    /** Who is there for the citizen when the contact person is not (report p. 28). */
    record DeputyNamed(LocalDate on, String staff, String name, String phone) implements RoutingStep {}

    /** The contact person is away up to and including this day; the deputy takes over by itself. */
    record AbsenceNoted(LocalDate on, LocalDate until) implements RoutingStep {}

    /** Somebody who helps or represents the citizen was refused because of serious objections (Awb 2:2). */
    record PersonRefused(
            LocalDate on,
            PartyId who,
            boolean isLawyer,
            boolean toldInWriting,
            @Prose String objections) implements RoutingStep {}

    /** We could not reach the citizen; the complaint rests, and any word of the citizen wakes it (report p. 6). */
    record PutToRest(LocalDate on, @Prose String told) implements RoutingStep {}
}
