package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Inquiry;
import nl.aantafel.kernel.dossier.ClosingStep.InvestigationReviewed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:8 lid 1 onder f: while it goes on we look again, within eight weeks. */
public final class NextReviewHasADay implements Rule<InvestigationReviewed> {
    @Override
    public Article article() {
        return awb("9:8 lid 1 onder f");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(InvestigationReviewed step, Dossier dossier) {
        return step.inquiry() == Inquiry.ENDED || Investigations.isInTime(step.on(), step.reviewOn());
    }
}
