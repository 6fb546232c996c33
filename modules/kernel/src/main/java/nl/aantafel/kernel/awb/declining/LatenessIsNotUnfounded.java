package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import java.util.regex.Pattern;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 44: a late complaint was called "ongegrond"; Awb 9:8 lid 1 onder b only lets us not handle it. */
public final class LatenessIsNotUnfounded implements Rule<ElementJudged> {
    private static final Pattern LATE = Pattern.compile(
            "te laat (ingediend|geklaagd|gekomen)|verjaard|termijn (is |was )?(verstreken|verlopen)|buiten de termijn",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Article article() {
        return awb("9:8 lid 1");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(ElementJudged step, Dossier dossier) {
        return step.judgement() != Judgement.UNFOUNDED
                || !LATE.matcher(step.reasons()).find();
    }
}
