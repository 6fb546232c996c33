package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.FeedbackReceived;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.FeedbackPassedOn;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 57: we pass on what the other body told us, not what we think it did. */
public final class FeedbackIsTheirs implements Rule<FeedbackPassedOn> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(FeedbackPassedOn step, Dossier dossier) {
        return dossier.has(FeedbackReceived.class, feedback -> feedback.from().equals(step.from()));
    }
}
