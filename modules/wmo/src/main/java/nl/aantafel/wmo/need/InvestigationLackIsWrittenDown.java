package nl.aantafel.wmo.need;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Report p. 31: what an investigation lacks is written down, so that it can be done after all. */
final class InvestigationLackIsWrittenDown implements Rule<InvestigationChecked> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "2.3.2 lid 4");
    }

    @Override
    public boolean allows(InvestigationChecked step, Dossier dossier) {
        return step.isWhole() || !step.found().isBlank();
    }
}
