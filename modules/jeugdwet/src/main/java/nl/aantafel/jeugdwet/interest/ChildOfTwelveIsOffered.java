package nl.aantafel.jeugdwet.interest;

import nl.aantafel.jeugdwet.child.ChildAge;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** IVRK 12, law.md P-70: from twelve a child is offered to tell its own view. */
final class ChildOfTwelveIsOffered implements Rule<ChildsInterestWeighed> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.4");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(ChildsInterestWeighed step, Dossier dossier) {
        return step.age() == ChildAge.UNDER_TWELVE || step.offered() || step.wasInvolved();
    }
}
