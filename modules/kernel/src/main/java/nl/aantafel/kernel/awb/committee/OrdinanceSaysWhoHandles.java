package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.CommitteeStep.OrganConcerned;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:7 lid 2 says only that lid 1 does not hold; the ordinance says who does it, and leaving that takes a reason. */
public record OrdinanceSaysWhoHandles(Ordinance ordinance) implements Rule<OrganConcerned> {
    @Override
    public Article article() {
        return awb("9:7 lid 2");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(OrganConcerned step, Dossier dossier) {
        return step.handledBy().isBlank()
                || step.handledBy().strip().equalsIgnoreCase(ordinance.value(OrganHandlers.of(step.organ())));
    }
}
