package nl.aantafel.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Action;
import nl.aantafel.access.CaseFacts;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.dossier.AssessmentStep;
import nl.aantafel.kernel.dossier.ClosingStep;
import nl.aantafel.kernel.dossier.CommitteeStep;
import nl.aantafel.kernel.dossier.CommitteeStep.HearingDelegated;
import nl.aantafel.kernel.dossier.CommitteeStep.ReportRemarked;
import nl.aantafel.kernel.dossier.ContactStep;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep;
import nl.aantafel.kernel.dossier.FileStep;
import nl.aantafel.kernel.dossier.FormalStep;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.InformalStep;
import nl.aantafel.kernel.dossier.IntakeStep;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.NearStep;
import nl.aantafel.kernel.dossier.ObjectionStep;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.ReconsiderationStep;
import nl.aantafel.kernel.dossier.RoutingStep;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.ordinance.Ordinances;
import org.springframework.stereotype.Component;

/** Asks {@code access} before anything of a complaint is shown or changed. A refusal looks like an absent complaint. */
@Component
class CaseAccess {
    private final Ordinances ordinances;
    private final Clock clock;

    CaseAccess(Ordinances ordinances, Clock clock) {
        this.ordinances = ordinances;
        this.clock = clock;
    }

    Subject subject() {
        return CurrentSubject.get();
    }

    void require(Action action) {
        if (!may(action)) throw new NoSuchComplaint();
    }

    /** Something that is about no complaint in particular. */
    boolean may(Action action) {
        return AccessDecisions.decide(subject(), action, null).permits();
    }

    void requireView(ComplaintId id, Dossier dossier) {
        require(subject() instanceof Citizen ? Action.VIEW_OWN_STATUS : Action.VIEW_COMPLAINT, id, dossier);
    }

    void requireStep(ComplaintId id, Dossier dossier, Step step) {
        var isOwnWork = isForTheCommittee(step) && permits(Action.ADVISE, id, dossier);
        if (!isOwnWork) require(actionFor(dossier, step), id, dossier);
    }

    /** The room of the committee that handles this complaint (Awb 9:14). */
    void requireDeliberation(ComplaintId id, Dossier dossier) {
        require(Action.DELIBERATE, id, dossier);
    }

    private void require(Action action, ComplaintId id, Dossier dossier) {
        if (!permits(action, id, dossier)) throw new NoSuchComplaint();
    }

    boolean permits(Action action, ComplaintId id, Dossier dossier) {
        var handler = dossier.handler().map(HandlerAssigned::staff).orElse(null);
        var facts = new CaseFacts(id.value(), handler, dossier.involved(), committee(dossier));
        return AccessDecisions.decide(subject(), action, facts).permits();
    }

    private Set<String> committee(Dossier dossier) {
        return Advisers.seats(dossier, ordinances.inForceOn(dossier.receivedOn()), LocalDate.now(clock)).stream()
                .map(Ordinance.Seat::username)
                .collect(Collectors.toUnmodifiableSet());
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
        if (subject() instanceof Citizen && isForCitizens(step)) return Action.ANSWER_AS_CITIZEN;
        if (step instanceof HandlerAssigned assigned && !takesItUp(assigned, dossier)) return Action.ASSIGN_HANDLER;
        if (step instanceof RoutingStep.CoordinatorTookCharge
                || step instanceof NearStep.MandateGiven
                || step instanceof NearStep.AftermathLooked) return Action.ASSIGN_HANDLER;
        return Action.HANDLE_COMPLAINT;
    }

    /** Anyone who may handle complaints may take up one that nobody handles yet. */
    private boolean takesItUp(HandlerAssigned assigned, Dossier dossier) {
        return dossier.handler().isEmpty()
                && subject() instanceof Staff staff
                && staff.username().equals(assigned.staff());
    }

    /** What the citizen can do alone, from the status page. */
    private static boolean isForCitizens(Step step) {
        return switch (step) {
            case ContactStep.MessageReceived _, ContactStep.ChannelChosen _ -> true;
            case RoutingStep.OtherHandlerAsked _ -> true;
            case NearStep.CompanionNamed _,
                    NearStep.AftermathTold _,
                    NearStep.NeutralLookAsked _,
                    NearStep.SupervisionAsked _,
                    NearStep.HandlingJudged _ -> true;
            case InformalStep.Reopened _, InformalStep.CommitmentKept _ -> true;
            case InformalStep.TrackChosen chosen -> chosen.askedByComplainant();
            case InformalStep.SettledInformally settled -> settled.statement() == InformalStep.Statement.ON_STATUS_PAGE;
            case FormalStep.HearingAnswered _ -> true;
            case ClosingStep.Withdrawn _ -> true;
            case AssessmentStep.QuestionPut _,
                    AssessmentStep.CommitmentDoubted _,
                    AssessmentStep.HarmTold _,
                    AssessmentStep.TrustGiven _,
                    AssessmentStep.TalksLeftOut _ -> true;
            case AssessmentStep.TableAnswered answered -> answered.by().equals(PartyId.COMPLAINANT);
            case ObjectionStep.DecisionWishTold _, ObjectionStep.ProFormaObjectionMade _ -> true;
            case ObjectionStep.ObjectionTermTold told -> told.moment() == ObjectionStep.ToldWhen.ON_STATUS_PAGE;
            case IntakeStep _,
                    ContactStep _,
                    InformalStep _,
                    FormalStep _,
                    ClosingStep _,
                    RoutingStep _,
                    NearStep _,
                    FileStep _,
                    ReconsiderationStep _,
                    ObjectionStep _,
                    CommitteeStep _,
                    ExternalStep _,
                    AssessmentStep _ -> false;
            case SectoralStep sectoral -> sectoral.isForCitizens();
        };
    }
}
