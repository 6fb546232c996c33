package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-157: whoever felt treated otherwise than others reads in the letter why it went so. */
public final class DifferenceIsExplained implements Rule<Concluded> {
    @Override
    public Article article() {
        return awb("9:12");
    }

    @Override
    public boolean allows(Concluded step, Dossier dossier) {
        return Comparing.unexplained(dossier).isEmpty();
    }
}
