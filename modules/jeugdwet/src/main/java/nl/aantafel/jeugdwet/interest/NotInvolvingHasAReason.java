package nl.aantafel.jeugdwet.interest;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** IVRK 12: a child that was not involved was left out for a reason. */
final class NotInvolvingHasAReason implements Rule<ChildsInterestWeighed> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "2.1");
    }

    @Override
    public boolean allows(ChildsInterestWeighed step, Dossier dossier) {
        return step.wasInvolved() || !step.whyNot().isBlank();
    }
}
