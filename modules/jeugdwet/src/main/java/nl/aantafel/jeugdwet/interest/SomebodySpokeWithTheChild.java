package nl.aantafel.jeugdwet.interest;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Who spoke with the child is written down, so that a second reader can ask. */
final class SomebodySpokeWithTheChild implements Rule<ChildsInterestWeighed> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "2.1");
    }

    @Override
    public boolean allows(ChildsInterestWeighed step, Dossier dossier) {
        return !step.wasInvolved()
                || step.way() == Involving.IN_WRITING
                || !step.byWhom().isBlank();
    }
}
