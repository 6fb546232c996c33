package nl.aantafel.kernel;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Action;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Decision;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looking;
import nl.aantafel.access.Looks;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.dossier.CircleStep;
import nl.aantafel.kernel.dossier.CircleStep.ProposalSetAside;
import nl.aantafel.kernel.dossier.CircleStep.ShieldLifted;
import nl.aantafel.kernel.dossier.CircleStep.TeamMemberAdded;
import nl.aantafel.kernel.dossier.CircleStep.TeamMemberLeft;
import nl.aantafel.kernel.dossier.CircleStep.UnitKeptOut;
import nl.aantafel.kernel.dossier.CommitteeStep.HearingDelegated;
import nl.aantafel.kernel.dossier.CommitteeStep.ReportRemarked;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.IntakeStep;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.dossier.NearStep;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.RoutingStep;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.veil.Compartments;
import nl.aantafel.kernel.veil.Veil;
import org.springframework.stereotype.Component;

/**
 * Asks {@code access} before anything of a complaint is shown or changed, and has written down what it permitted. A refusal
 * looks like an absent complaint.
 */
@Component
class CaseAccess {
    private static final Set<Compartment> ALL = EnumSet.allOf(Compartment.class);
    private final AccessFacts facts;
    private final Looks looks;

    CaseAccess(AccessFacts facts, Looks looks) {
        this.facts = facts;
        this.looks = looks;
    }

    Subject subject() {
        return CurrentSubject.get();
    }

    void require(Action action) {
        if (!may(action)) throw new NoSuchComplaint();
    }

    /** Something that is about no complaint in particular. */
    boolean may(Action action) {
        return AccessDecisions.may(subject(), action).permits();
    }

    void requireView(ComplaintId id, Dossier dossier) {
        require(view(), Compartment.COMPLAINT, id, dossier);
    }

    void requireStep(ComplaintId id, Dossier dossier, Step step) {
        var isOwnWork = isForTheCommittee(step) && permits(Action.ADVISE, Compartment.CHAMBER, id, dossier);
        var action = isOwnWork ? Action.ADVISE : actionFor(dossier, step);
        require(action, isOwnWork ? Compartment.CHAMBER : place(action, step, dossier), id, dossier);
    }

    private static Compartment place(Action action, Step step, Dossier dossier) {
        var own = Compartments.of(step, dossier);
        if (action.reaches(own)) return own;
        return action == Action.LIFT_SHIELD ? Compartment.IDENTITY : Compartment.ROUTING;
    }

    /** The room of the committee that handles this complaint (Awb 9:14). */
    void requireDeliberation(ComplaintId id, Dossier dossier) {
        require(Action.DELIBERATE, Compartment.CHAMBER, id, dossier);
    }

    void require(Action action, Compartment compartment, ComplaintId id, Dossier dossier) {
        var decision = decide(action, compartment, id, dossier);
        if (!decision.permits()) throw new NoSuchComplaint();
        looks.seen(look(action, id, decision.rule()));
    }

    private static Look look(Action action, ComplaintId id, String rule) {
        return switch (action) {
            case VIEW_COMPLAINT -> Look.at(Looking.OPENED, id.value(), Compartment.COMPLAINT, rule);
            case DELIBERATE -> Look.at(Looking.DELIBERATED, id.value(), Compartment.CHAMBER, rule);
            default -> Look.at(Looking.WORKED, id.value(), Compartment.COMPLAINT, rule);
        };
    }

    /** Whether it may be shown beside something else; if so, that it was is written down. */
    boolean permitsBeside(ComplaintId id, Dossier dossier) {
        var decision = decide(Action.VIEW_COMPLAINT, Compartment.COMPLAINT, id, dossier);
        if (decision.permits()) looks.seen(Look.at(Looking.BESIDE, id.value(), Compartment.COMPLAINT, decision.rule()));
        return decision.permits();
    }

    /** A list with so many complaints is shown to whoever may do this. */
    void listed(Action action, int shown) {
        if (shown > 0)
            looks.seen(Look.atList(shown, AccessDecisions.may(subject(), action).rule()));
    }

    boolean permits(Action action, Compartment compartment, ComplaintId id, Dossier dossier) {
        return decide(action, compartment, id, dossier).permits();
    }

    private Decision decide(Action action, Compartment compartment, ComplaintId id, Dossier dossier) {
        return AccessDecisions.decide(subject(), action, facts.of(id, dossier), compartment, facts.now());
    }

    /** The dossier as the one who asks may see it. */
    Dossier veiled(ComplaintId id, Dossier dossier) {
        return Veil.over(dossier, seen(id, dossier));
    }

    /** The same, with what this person told apart opened; that it was is written down. */
    Dossier opened(ComplaintId id, Dossier dossier, PartyId who) {
        var decision = reading(id, dossier, Compartment.PARTY);
        if (!decision.permits()) throw new NoSuchComplaint();
        looks.seen(Look.at(Looking.APART_READ, id.value(), Compartment.PARTY, decision.rule())
                .ofParty(who.value()));
        return Veil.over(dossier, seen(id, dossier), who);
    }

    /** The compartments that the one who asks may read. */
    Set<Compartment> seen(ComplaintId id, Dossier dossier) {
        var about = facts.of(id, dossier);
        return ALL.stream()
                .filter(one -> AccessDecisions.decide(subject(), view(), about, one, facts.now())
                        .permits())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the one who asks may read this part. */
    Decision reading(ComplaintId id, Dossier dossier, Compartment compartment) {
        return decide(view(), compartment, id, dossier);
    }

    private Action view() {
        return subject() instanceof Citizen ? Action.VIEW_OWN_STATUS : Action.VIEW_COMPLAINT;
    }

    /** What the committee does itself; the law refuses it to the organ, and says why (Awb 9:15). */
    private static boolean isForTheCommittee(Step step) {
        return step instanceof HearingDelegated
                || step instanceof ReportRemarked
                || step instanceof HearingWaived
                || step instanceof Heard
                || step instanceof HearingReported
                || step instanceof Advised;
    }

    private Action actionFor(Dossier dossier, Step step) {
        if (subject() instanceof Citizen && CitizensOwn.takes(step)) return Action.ANSWER_AS_CITIZEN;
        if (step instanceof HandlerAssigned assigned)
            return takesItUp(assigned, dossier) ? Action.TAKE_UP : Action.ASSIGN_HANDLER;
        if (step instanceof CircleStep circle) return actionFor(circle);
        if (step instanceof InvolvementNoted noted)
            return isOwnConflict(noted) ? Action.DECLARE_CONFLICT : Action.KEEP_OUT;
        if (step instanceof RoutingStep.CoordinatorTookCharge
                || step instanceof NearStep.MandateGiven
                || step instanceof NearStep.AftermathLooked) return Action.ASSIGN_HANDLER;
        return Action.HANDLE_COMPLAINT;
    }

    private static Action actionFor(CircleStep step) {
        return switch (step) {
            case TeamMemberAdded _, TeamMemberLeft _ -> Action.FORM_TEAM;
            case UnitKeptOut _, ProposalSetAside _ -> Action.KEEP_OUT;
            case ShieldLifted _ -> Action.LIFT_SHIELD;
        };
    }

    /** Everybody can say so of themselves; of others only who leads (Awb 2:4). */
    private boolean isOwnConflict(InvolvementNoted noted) {
        return noted.involvement() == IntakeStep.Involvement.PERSONAL_INTEREST
                && subject() instanceof Staff staff
                && staff.username().equals(noted.staff());
    }

    /** Anyone who may handle complaints may take up one that nobody handles yet. */
    private boolean takesItUp(HandlerAssigned assigned, Dossier dossier) {
        return dossier.handler().isEmpty()
                && subject() instanceof Staff staff
                && staff.username().equals(assigned.staff());
    }
}
