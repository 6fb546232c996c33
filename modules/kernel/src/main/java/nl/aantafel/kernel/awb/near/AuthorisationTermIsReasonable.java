package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.AuthorisationAsked;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 2:1 lid 3: who is asked for a paper gets as much time as who completes a complaint (law.md P-43). */
public record AuthorisationTermIsReasonable(Ordinance ordinance) implements Rule<AuthorisationAsked> {
    @Override
    public Article article() {
        return awb("2:1 lid 3");
    }

    @Override
    public boolean allows(AuthorisationAsked step, Dossier dossier) {
        var days = ordinance.value(OpenTerms.REPAIR_DAYS);
        return !step.answerBy().isBefore(step.on().plusDays(days));
    }
}
