package nl.aantafel.jeugdwet.interest;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** S-086: where the child is spared, its interest rests on somebody else than the parents, who disagree. */
final class InterestRestsOnMoreThanTheParents implements Rule<ChildsInterestWeighed> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "2.1");
    }

    @Override
    public boolean allows(ChildsInterestWeighed step, Dossier dossier) {
        return step.wasInvolved()
                || step.sources().stream()
                        .anyMatch(source -> source != InterestSource.PARENTS && source != InterestSource.THE_CHILD);
    }
}
