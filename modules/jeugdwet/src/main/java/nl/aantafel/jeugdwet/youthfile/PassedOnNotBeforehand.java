package nl.aantafel.jeugdwet.youthfile;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** A question is passed on when it was put, and not on a day to come. */
final class PassedOnNotBeforehand implements Rule<YouthFileAsked> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.10");
    }

    @Override
    public boolean allows(YouthFileAsked step, Dossier dossier) {
        return step.passedOn() == null || !step.passedOn().isAfter(step.on());
    }
}
