package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.FeedbackPassedOn;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Law.md §1.3 L15: what was done, what the other body thinks of it, and what comes now. */
public final class FeedbackIsWhole implements Rule<FeedbackPassedOn> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(FeedbackPassedOn step, Dossier dossier) {
        return !step.did().isBlank()
                && !step.opinion().isBlank()
                && !step.next().isBlank();
    }
}
