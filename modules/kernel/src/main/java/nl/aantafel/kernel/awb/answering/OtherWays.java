package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.AboutHandling;
import nl.aantafel.kernel.dossier.AssessmentStep.RuleSetAside;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/** What leaves the beaten track: a complaint about the handling itself (S-127), a local rule set aside (S-131). */
final class OtherWays {
    private OtherWays() {}

    static Procedure clauses(Procedure table, Circumstances circumstances) {
        return table.step(
                        AboutHandling.class,
                        awb("9:20 lid 2"),
                        Phases.OPEN,
                        new EarlierComplaintIsKnown(circumstances.earlier()))
                .step(
                        RuleSetAside.class,
                        awb("9:2"),
                        Phases.ANY,
                        new RuleIsSetAsideWithReasons(),
                        new SecondPersonSetsItAsideToo());
    }
}
