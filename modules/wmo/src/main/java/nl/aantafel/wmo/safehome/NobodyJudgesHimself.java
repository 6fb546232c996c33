package nl.aantafel.wmo.safehome;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Who is complained of takes no part in the committee. */
final class NobodyJudgesHimself implements Rule<SafeHomeFollowed> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "4.2.7 lid 2");
    }

    @Override
    public boolean allows(SafeHomeFollowed step, Dossier dossier) {
        return !step.accusedTakesPart();
    }
}
