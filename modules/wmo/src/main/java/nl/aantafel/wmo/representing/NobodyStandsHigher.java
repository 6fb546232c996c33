package nl.aantafel.wmo.representing;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Only when nobody stands higher in the order of the law, the next one represents. */
final class NobodyStandsHigher implements Rule<RepresentativeNoted> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "1.1.1");
    }

    @Override
    public boolean allows(RepresentativeNoted step, Dossier dossier) {
        return dossier.all(RepresentativeNoted.class)
                .filter(noted -> !noted.who().equals(step.who()))
                .noneMatch(noted -> noted.kind().compareTo(step.kind()) < 0);
    }
}
