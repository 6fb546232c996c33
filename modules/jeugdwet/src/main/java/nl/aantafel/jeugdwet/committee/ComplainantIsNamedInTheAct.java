package nl.aantafel.jeugdwet.committee;

import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHelpRecognised;
import nl.aantafel.jeugdwet.filing.Complaining;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 1: a grandparent or step-parent is not one of those it names, and complains under Awb 9:1. */
final class ComplainantIsNamedInTheAct implements Rule<YouthHelpRecognised> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("1");
    }

    @Override
    public boolean allows(YouthHelpRecognised step, Dossier dossier) {
        return !Complaining.isOutsideTheArticle(dossier);
    }
}
