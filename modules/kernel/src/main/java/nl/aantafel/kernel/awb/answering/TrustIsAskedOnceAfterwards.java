package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.TrustAsked;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-125: whether there is trust again is asked three months after our answer, and once; asking on is pressing. */
public final class TrustIsAskedOnceAfterwards implements Rule<TrustAsked> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(TrustAsked step, Dossier dossier) {
        return ClosingTalk.quietUntil(dossier)
                .filter(from -> !step.on().isBefore(from) && !ClosingTalk.wasTrustAsked(dossier, from))
                .isPresent();
    }
}
