package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.CommitteeStep.OrganConcerned;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:7 lid 2 makes an exception, so who handles it and why is written down. */
public final class OrganMayHandleItself implements Rule<OrganConcerned> {
    @Override
    public Article article() {
        return awb("9:7 lid 2");
    }

    @Override
    public boolean allows(OrganConcerned step, Dossier dossier) {
        return !step.handledBy().isBlank() && !step.why().isBlank();
    }
}
