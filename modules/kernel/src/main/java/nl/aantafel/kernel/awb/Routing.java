package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.CoordinatorTookCharge;
import nl.aantafel.kernel.dossier.RoutingStep.EmploymentNoted;
import nl.aantafel.kernel.dossier.RoutingStep.FeedbackPassedOn;
import nl.aantafel.kernel.dossier.RoutingStep.FollowUpAsked;
import nl.aantafel.kernel.dossier.RoutingStep.HandledElsewhere;
import nl.aantafel.kernel.dossier.RoutingStep.HandoverAnswered;
import nl.aantafel.kernel.dossier.RoutingStep.PointedElsewhere;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Procedure;

/** The part on whose conduct it is and where it goes: Awb 2:3, law.md §4.6; then border disputes and near the citizen. */
final class Routing {
    private Routing() {}

    static Procedure clauses(Procedure table, Circumstances circumstances) {
        var routed = following(handingOver(choosing(table, circumstances)), circumstances);
        return NearCitizen.clauses(BorderCourse.clauses(routed), circumstances);
    }

    private static Procedure choosing(Procedure table, Circumstances circumstances) {
        var routes = circumstances.routes();
        return table.step(
                        RouteChosen.class,
                        awb("2:3"),
                        Title91.OPEN,
                        new RouteIsInTheTable(routes),
                        new RouteIsExplained(routes),
                        new RouteFitsTheConduct(routes))
                .step(EmploymentNoted.class, awb("9:1 lid 2"), Title91.OPEN);
    }

    private static Procedure handingOver(Procedure table) {
        return table.step(
                        HandoverAnswered.class,
                        awb("2:3 lid 1"),
                        Title91.OPEN,
                        new AcceptanceNamesAContact(),
                        new RefusalSaysWhy())
                .step(PointedElsewhere.class, awb("2:3 lid 2"), Title91.OPEN, new HelpIsOffered())
                .step(CoordinatorTookCharge.class, awb("9:2"), Title91.OPEN);
    }

    private static Procedure following(Procedure table, Circumstances circumstances) {
        return table.step(
                        FeedbackPassedOn.class, awb("9:2"), Title91.ANY, new FeedbackIsTheirs(), new FeedbackIsWhole())
                .step(FollowUpAsked.class, awb("9:2"), Title91.ANY)
                .step(
                        HandledElsewhere.class,
                        awb("2:3"),
                        Title91.OPEN,
                        new HandoverWasAccepted(),
                        new FeedbackCameBack(),
                        new CitizenWasAskedAfterwards(),
                        new CitizenWasHelped(),
                        new OnlyOthersConductIsLeft(circumstances.routes()),
                        new OverrunIsTold(circumstances));
    }

    static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return Stream.concat(
                HandoverCourse.clocks(dossier, circumstances), BorderCourse.clocks(dossier, circumstances));
    }

    /** What should happen in this part, before the ordinary course of the procedure. */
    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return Stream.of(
                        NearCitizen.urgent(dossier, circumstances),
                        BorderCourse.obligations(dossier, circumstances),
                        HandoverCourse.obligations(dossier, circumstances))
                .flatMap(obligations -> obligations);
    }
}
