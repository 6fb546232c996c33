package nl.aantafel.jeugdwet.scheme;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 4.2.1 lid 1: who gives the help has a scheme; nobody else is asked for one. */
final class SchemeIsOfWhoHelps implements Rule<SchemeFact> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "4.2.1 lid 1");
    }

    @Override
    public boolean allows(SchemeFact step, Dossier dossier) {
        return dossier.party(step.provider()).filter(WhoHelps::gives).isPresent();
    }
}
