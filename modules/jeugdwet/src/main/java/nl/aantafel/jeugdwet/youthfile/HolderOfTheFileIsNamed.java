package nl.aantafel.jeugdwet.youthfile;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 7.3.8: the youth file lies with those who give the help; a question about it has somebody to go to. */
final class HolderOfTheFileIsNamed implements Rule<YouthFileAsked> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.8");
    }

    @Override
    public boolean allows(YouthFileAsked step, Dossier dossier) {
        return !step.holder().isBlank();
    }
}
