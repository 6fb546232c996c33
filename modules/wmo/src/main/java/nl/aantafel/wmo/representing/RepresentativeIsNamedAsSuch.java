package nl.aantafel.wmo.representing;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Who is noted stands in the dossier as representative; a helper needs none of this (Awb 2:1). */
final class RepresentativeIsNamedAsSuch implements Rule<RepresentativeNoted> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "1.1.1");
    }

    @Override
    public boolean allows(RepresentativeNoted step, Dossier dossier) {
        return dossier.party(step.who())
                .filter(party -> party.role() == PartyRole.REPRESENTATIVE)
                .isPresent();
    }
}
