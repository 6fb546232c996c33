package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** The municipality may allow itself less than the four weeks of Awb 9:11 lid 2; about more than four the law itself speaks. */
public record PostponementIsWithinTheOrdinance(Ordinance ordinance) implements Rule<Postponed> {
    @Override
    public Article article() {
        return awb("9:11 lid 2");
    }

    @Override
    public boolean allows(Postponed step, Dossier dossier) {
        return step.weeks() > 4 || step.weeks() <= ordinance.value(OpenTerms.POSTPONEMENT_WEEKS);
    }
}
