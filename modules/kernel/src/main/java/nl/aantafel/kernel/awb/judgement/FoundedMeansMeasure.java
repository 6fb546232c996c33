package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import java.util.EnumSet;
import java.util.regex.Pattern;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 66: a founded complaint leads to a fitting measure, or to a reason why there is none. */
public final class FoundedMeansMeasure implements Rule<ElementJudged> {
    private static final Pattern NONE = Pattern.compile("(?i)geen( maatregel(en)?)?\\W*");

    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(ElementJudged step, Dossier dossier) {
        var founded = EnumSet.of(Judgement.FOUNDED, Judgement.PARTLY_FOUNDED).contains(step.judgement());
        var measure = step.measure().strip();
        return !founded || !measure.isEmpty() && !NONE.matcher(measure).matches();
    }
}
