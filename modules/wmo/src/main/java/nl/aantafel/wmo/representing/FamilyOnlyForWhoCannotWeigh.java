package nl.aantafel.wmo.representing;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** A partner or family represents without a paper only who cannot weigh his own interests. */
final class FamilyOnlyForWhoCannotWeigh implements Rule<RepresentativeNoted> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "1.1.1");
    }

    @Override
    public boolean allows(RepresentativeNoted step, Dossier dossier) {
        return step.kind().hasAPaper() || step.cannotWeigh();
    }
}
