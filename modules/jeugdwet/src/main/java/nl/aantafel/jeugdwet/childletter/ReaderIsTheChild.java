package nl.aantafel.jeugdwet.childletter;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 7.3.2: a letter in the words of a child goes to the child this dossier is about. */
final class ReaderIsTheChild implements Rule<ChildLetterFact> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.2");
    }

    @Override
    public boolean allows(ChildLetterFact step, Dossier dossier) {
        return Reader.isTheChild(step.child(), dossier);
    }
}
