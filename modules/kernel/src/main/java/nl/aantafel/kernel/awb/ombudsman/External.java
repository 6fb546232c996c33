package nl.aantafel.kernel.awb.ombudsman;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep.ClockRecomputed;
import nl.aantafel.kernel.dossier.ExternalStep.FindingsAnswered;
import nl.aantafel.kernel.dossier.ExternalStep.FindingsReceived;
import nl.aantafel.kernel.dossier.ExternalStep.ForwardedByOmbudsman;
import nl.aantafel.kernel.dossier.ExternalStep.InformationRequested;
import nl.aantafel.kernel.dossier.ExternalStep.InformationSupplied;
import nl.aantafel.kernel.dossier.ExternalStep.NotInvestigated;
import nl.aantafel.kernel.dossier.ExternalStep.OmbudsmanAsked;
import nl.aantafel.kernel.dossier.ExternalStep.RecommendationAnswered;
import nl.aantafel.kernel.dossier.ExternalStep.ReportReceived;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.statute.Article;

/** The part on title 9.2: the ombudsman. Possible at any stage, also long after our own handling ended. */
public final class External {
    private External() {}

    public static Procedure clauses(Procedure table, Circumstances circumstances) {
        return reporting(investigating(asking(table))).step(ClockRecomputed.class, Article.atw("3 lid 3"), Phases.ANY);
    }

    private static Procedure asking(Procedure table) {
        return table.step(OmbudsmanAsked.class, awb("9:18"), Phases.ANY)
                .step(ForwardedByOmbudsman.class, awb("9:19"), Phases.ANY, new ReachedTheOmbudsmanEarlier())
                .also(TreatedAsObjection.class, new DateAtOmbudsmanCounts())
                .step(NotInvestigated.class, awb("9:25"), Phases.ANY, new OmbudsmanGaveReasons());
    }

    private static Procedure investigating(Procedure table) {
        return table.step(
                        InformationRequested.class,
                        awb("9:31"),
                        Phases.ANY,
                        new RequestSaysWhatIsAsked(),
                        new OmbudsmanSetsTheDay())
                .step(
                        InformationSupplied.class,
                        awb("9:31"),
                        Phases.ANY,
                        new InformationWasRequested(),
                        new SuppliedDocumentsAreNamed(),
                        new RestrictionHasWeightyReasons())
                .step(FindingsReceived.class, awb("9:35"), Phases.ANY, new FindingsHaveAReactionTerm())
                .step(FindingsAnswered.class, awb("9:35"), Phases.ANY, new FindingsWereReceived());
    }

    private static Procedure reporting(Procedure table) {
        return table.step(ReportReceived.class, awb("9:36"), Phases.ANY, new ReportNamesTheRequirement())
                .step(
                        RecommendationAnswered.class,
                        awb("9:36 lid 4"),
                        Phases.ANY,
                        new RecommendationWasMade(),
                        new FollowingSaysHow(),
                        new NotFollowingHasReasons());
    }

    public static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return OmbudsmanClocks.of(dossier, circumstances);
    }

    /** What the ombudsman waits for, before the ordinary course of the procedure. */
    public static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return Stream.concat(forwarded(dossier), asked(dossier, circumstances));
    }

    private static Stream<Obligation> forwarded(Dossier dossier) {
        return dossier.all(ForwardedByOmbudsman.class)
                .filter(forwarded -> !dossier.has(
                        TreatedAsObjection.class, treated -> treated.element().equals(forwarded.element())))
                .map(forwarded ->
                        new Obligation("treat-forwarded", TreatedAsObjection.class, awb("9:19"), forwarded.on()));
    }

    private static Stream<Obligation> asked(Dossier dossier, Circumstances circumstances) {
        return OmbudsmanClocks.of(dossier, circumstances)
                .filter(Clock::isRunning)
                .map(External::meeting);
    }

    private static Obligation meeting(Clock clock) {
        if (clock.id().equals("K13")) return obligation("answer-recommendation", RecommendationAnswered.class, clock);
        return clock.about().equals(OmbudsmanClocks.FINDINGS)
                ? obligation("answer-findings", FindingsAnswered.class, clock)
                : obligation("supply-information", InformationSupplied.class, clock);
    }

    private static Obligation obligation(String key, Class<? extends Step> step, Clock clock) {
        return new Obligation(
                key, step, clock.deadline().article(), clock.deadline().lastDay());
    }
}
