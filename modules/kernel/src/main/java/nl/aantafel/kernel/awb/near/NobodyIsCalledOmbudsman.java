package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import java.util.Locale;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.MandateGiven;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-130, Awb 9:17: two ombudsmen are not possible; the word is for the one outside the municipality. */
public final class NobodyIsCalledOmbudsman implements Rule<MandateGiven> {
    @Override
    public Article article() {
        return awb("9:17");
    }

    @Override
    public boolean allows(MandateGiven step, Dossier dossier) {
        return !step.called().toLowerCase(Locale.ROOT).contains("ombud");
    }
}
