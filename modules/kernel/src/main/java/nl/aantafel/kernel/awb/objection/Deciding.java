package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ObjectionStep.ApplicationNoted;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionLinked;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionRead;
import nl.aantafel.kernel.dossier.ObjectionStep.DefaultNoticeForwarded;
import nl.aantafel.kernel.dossier.ObjectionStep.DefaultNoticeRuledOut;
import nl.aantafel.kernel.dossier.ObjectionStep.NatureAsked;
import nl.aantafel.kernel.dossier.ObjectionStep.NatureDeclared;
import nl.aantafel.kernel.dossier.ObjectionStep.WrittenDecisionAsked;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/** The part on decisions themselves: what they are, what is in them, and decisions that do not come (Awb 1:3, 3:41, 3:45, 4:13, 4:17). */
final class Deciding {
    private Deciding() {}

    static Procedure clauses(Procedure table) {
        return notDeciding(declaring(linking(table)));
    }

    private static Procedure linking(Procedure table) {
        return table.step(
                        DecisionLinked.class,
                        awb("3:41"),
                        Phases.ANY,
                        new AnnouncedAfterDeciding(),
                        new AnnouncementIsNotToCome(),
                        new SpokenWordsAreNoDecision(),
                        new AnnouncementIsProved())
                .step(DecisionRead.class, awb("3:45"), Phases.ANY, new DecisionIsThere());
    }

    private static Procedure declaring(Procedure table) {
        return table.step(NatureAsked.class, awb("1:3 lid 1"), Phases.ANY, new NatureIsUnknown())
                .step(
                        NatureDeclared.class,
                        awb("1:3 lid 1"),
                        Phases.ANY,
                        new DeclarationSaysWhatItIs(),
                        new DeclarationIsOfADocument());
    }

    private static Procedure notDeciding(Procedure table) {
        return table.step(ApplicationNoted.class, awb("4:13"), Phases.ANY, new ApplicationHasADay())
                .step(
                        WrittenDecisionAsked.class,
                        awb("1:3 lid 1"),
                        Phases.ANY,
                        new RefusalWasOnlySpoken(),
                        new AskedSomebody())
                .step(
                        DefaultNoticeForwarded.class,
                        awb("4:17"),
                        Phases.ANY,
                        new NoticeWasReceived(),
                        new ForwardedTheSameDay(),
                        new ForwardedToSomebody())
                .step(DefaultNoticeRuledOut.class, awb("4:17"), Phases.ANY, new RulingOutIsExplained());
    }
}
