package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.CommitteeStep.AdviserAppointed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:13: by decision, where a committee does not handle the complaint already. */
public record OrdinanceLetsAppoint(Ordinance ordinance) implements Rule<AdviserAppointed> {
    @Override
    public Article article() {
        return awb("9:13");
    }

    @Override
    public boolean allows(AdviserAppointed step, Dossier dossier) {
        return ordinance.value(OpenTerms.COMMITTEE_PER_CASE) && !Advisers.handle(dossier, ordinance);
    }
}
