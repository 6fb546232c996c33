package nl.aantafel.wmo.representing;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Who was appointed or authorised has it on paper, and which paper that is stands here. */
final class PaperIsNamed implements Rule<RepresentativeNoted> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "1.1.1");
    }

    @Override
    public boolean allows(RepresentativeNoted step, Dossier dossier) {
        return !step.kind().hasAPaper() || !step.paper().isBlank();
    }
}
