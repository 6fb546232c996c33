package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.awb.term.OverrunIsTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.RoutingStep.CoordinatorTookCharge;
import nl.aantafel.kernel.dossier.RoutingStep.EmploymentNoted;
import nl.aantafel.kernel.dossier.RoutingStep.FeedbackPassedOn;
import nl.aantafel.kernel.dossier.RoutingStep.FollowUpAsked;
import nl.aantafel.kernel.dossier.RoutingStep.GroupNamed;
import nl.aantafel.kernel.dossier.RoutingStep.HandledElsewhere;
import nl.aantafel.kernel.dossier.RoutingStep.HandoverAnswered;
import nl.aantafel.kernel.dossier.RoutingStep.PointedElsewhere;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/** The part on whose conduct it is and where it goes: Awb 2:3, law.md §4.6; then border disputes and near the citizen. */
public final class Routing {
    private Routing() {}

    public static Procedure clauses(Procedure table, Circumstances circumstances) {
        var routed = following(handingOver(choosing(table, circumstances)), circumstances);
        routed = Supervision.clauses(Teams.clauses(Bodies.clauses(routed, circumstances.routes())));
        return BorderCourse.clauses(routed);
    }

    private static Procedure choosing(Procedure table, Circumstances circumstances) {
        var routes = circumstances.routes();
        return table.step(
                        RouteChosen.class,
                        awb("2:3"),
                        Phases.OPEN,
                        new RouteIsInTheTable(routes),
                        new RouteIsExplained(routes),
                        new RouteFitsTheConduct(routes))
                .step(EmploymentNoted.class, awb("9:1 lid 2"), Phases.OPEN, new EmploymentEndsAfterItBegan())
                .step(GroupNamed.class, awb("9:1 lid 1"), Phases.OPEN, new GroupHasAContactPerson());
    }

    private static Procedure handingOver(Procedure table) {
        return table.step(
                        HandoverAnswered.class,
                        awb("2:3 lid 1"),
                        Phases.OPEN,
                        new AcceptanceNamesAContact(),
                        new RefusalSaysWhy())
                .step(PointedElsewhere.class, awb("2:3 lid 2"), Phases.OPEN, new HelpIsOffered())
                .step(CoordinatorTookCharge.class, awb("9:2"), Phases.OPEN);
    }

    private static Procedure following(Procedure table, Circumstances circumstances) {
        return table.step(FeedbackPassedOn.class, awb("9:2"), Phases.ANY, new FeedbackIsTheirs(), new FeedbackIsWhole())
                .step(FollowUpAsked.class, awb("9:2"), Phases.ANY)
                .step(
                        HandledElsewhere.class,
                        awb("2:3"),
                        Phases.OPEN,
                        new HandoverWasAccepted(),
                        new FeedbackCameBack(),
                        new CitizenWasAskedAfterwards(),
                        new CitizenWasHelped(),
                        new OnlyOthersConductIsLeft(circumstances.routes()),
                        new OverrunIsTold(circumstances));
    }

    public static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return Stream.of(
                        HandoverCourse.clocks(dossier, circumstances),
                        BorderCourse.clocks(dossier, circumstances),
                        Supervision.clocks(dossier, circumstances))
                .flatMap(clocks -> clocks);
    }

    /** What should happen in this part, before the ordinary course of the procedure. */
    public static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return Stream.of(
                        BorderCourse.obligations(dossier, circumstances),
                        HandoverCourse.obligations(dossier, circumstances),
                        ways(dossier, circumstances),
                        Teams.obligations(dossier, circumstances))
                .flatMap(obligations -> obligations);
    }

    /** Whose conduct it is when it is not our own: that says who handles it (report p. 39). */
    private static Stream<Obligation> ways(Dossier dossier, Circumstances circumstances) {
        return dossier.elements().stream()
                .filter(element -> isOfAnother(element, dossier))
                .filter(element ->
                        circumstances.routes().chosen(element, dossier).isEmpty())
                .map(_ -> new Obligation("choose-route", RouteChosen.class, awb("2:3"), null))
                .limit(1);
    }

    private static boolean isOfAnother(Element element, Dossier dossier) {
        return Optional.ofNullable(element.conduct().whose())
                .flatMap(dossier::party)
                .map(Party::role)
                .filter(role -> role == PartyRole.PROVIDER || role == PartyRole.PARTNER_BODY)
                .isPresent();
    }
}
