package nl.aantafel.jeugdwet.committee;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.dossier.Title91Scope;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 8: where everything is the committee’s, there is no term of Awb 9:11 to put off. */
final class TermOfTheAwbRuns implements Rule<Step> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("8");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        return !Title91Scope.isEmpty(dossier);
    }
}
