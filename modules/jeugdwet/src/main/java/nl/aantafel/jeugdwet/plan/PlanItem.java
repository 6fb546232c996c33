package nl.aantafel.jeugdwet.plan;

import java.util.Set;
import java.util.function.Predicate;
import nl.aantafel.jeugdwet.adviser.AdviserProof;
import nl.aantafel.jeugdwet.adviser.ConfidentialAdviserNamed;
import nl.aantafel.jeugdwet.child.TieNoted;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthComplaintExplained;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthMeasuresTold;
import nl.aantafel.jeugdwet.family.OtherParentConsidered;
import nl.aantafel.jeugdwet.interest.ChildsInterest;
import nl.aantafel.jeugdwet.interest.ChildsInterestWeighed;
import nl.aantafel.jeugdwet.report.ReportFact;
import nl.aantafel.jeugdwet.residence.ResidenceNoted;
import nl.aantafel.kernel.dossier.AssessmentStep.WishCompared;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.dossier.Step;

/** The twelve steps of a youth complaint, each with the step in the program that does it (S-095, report p. 70). */
public enum PlanItem {
    CALL(
            ContactTried.class,
            dossier -> dossier.has(ContactTried.class, ContactTried::reached) || dossier.has(TalkHeld.class)),
    NAME_ADVISER(ConfidentialAdviserNamed.class, AdviserProof::isTold),
    KNOW_FRAMEWORK(
            QuestionAnswered.class,
            dossier -> dossier.has(
                    QuestionAnswered.class, answered -> answered.question().equals("jeugdwet.framework"))),
    SPLIT_ACCESS_AND_HELP(RouteChosen.class, PlanItem::everyElementHasARoute),
    KNOW_CUSTODY(TieNoted.class, dossier -> dossier.has(TieNoted.class)),
    KNOW_RESIDENCE(ResidenceNoted.class, dossier -> dossier.has(ResidenceNoted.class)),
    DECIDE_ON_OTHER_PARENT(OtherParentConsidered.class, dossier -> dossier.has(OtherParentConsidered.class)),
    OFFER_THE_CHILD(
            ChildsInterestWeighed.class,
            dossier -> dossier.has(ChildsInterestWeighed.class, weighed -> weighed.offered() || weighed.wasInvolved())),
    HEAR_BOTH_SIDES(
            Heard.class,
            dossier -> dossier.has(Heard.class)
                    || dossier.has(HearingWaived.class)
                    || dossier.has(YouthComplaintExplained.class)
                    || dossier.has(TalkHeld.class)),
    CHECK_REPORTS(ReportFact.ProtectionTableChecked.class, dossier -> dossier.has(ReportFact.class)),
    WEIGH_INTEREST(ChildsInterestWeighed.class, ChildsInterest::isWeighed),
    COMPARE_WITH_WISH(
            WishCompared.class, dossier -> dossier.has(WishCompared.class) || dossier.has(YouthMeasuresTold.class));

    private final Class<? extends Step> step;
    private final Predicate<Dossier> done;

    PlanItem(Class<? extends Step> step, Predicate<Dossier> done) {
        this.step = step;
        this.done = done;
    }

    /** The kind of step with which it is done. */
    Class<? extends Step> step() {
        return step;
    }

    boolean isDone(Dossier dossier) {
        return done.test(dossier);
    }

    private static boolean everyElementHasARoute(Dossier dossier) {
        var routed = Set.copyOf(dossier.all(RouteChosen.class)
                .map(RouteChosen::element)
                .distinct()
                .toList());
        return !dossier.elements().isEmpty()
                && dossier.elements().stream()
                        .filter(element -> element.laws().contains("jeugdwet"))
                        .allMatch(element -> routed.contains(element.id()));
    }
}
