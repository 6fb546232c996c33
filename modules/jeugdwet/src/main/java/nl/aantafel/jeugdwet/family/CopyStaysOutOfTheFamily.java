package nl.aantafel.jeugdwet.family;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** BW 1:377c and law.md R-J-33: what one parent writes is not sent to the other, nor to the rest of the family. */
final class CopyStaysOutOfTheFamily implements Rule<CopySent> {
    @Override
    public Article article() {
        return Article.of(Statute.BW, "1:377c");
    }

    @Override
    public boolean allows(CopySent step, Dossier dossier) {
        return dossier.party(step.to()).filter(Compartments::isFamily).isEmpty();
    }
}
