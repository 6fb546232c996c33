package nl.aantafel.jeugdwet.childletter;

import nl.aantafel.jeugdwet.child.ChildFileOpened;
import nl.aantafel.jeugdwet.interest.KnownAge;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 7.3.15: a child below twelve is told of what others complain about only when those with custody agree. */
final class ChildMayBeTold implements Rule<ChildLetterFact> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.15");
    }

    @Override
    public boolean allows(ChildLetterFact step, Dossier dossier) {
        return step.child().equals(PartyId.COMPLAINANT)
                || KnownAge.isTwelveOrOlder(dossier)
                || dossier.has(ChildFileOpened.class, opened -> opened.to().equals(step.child()));
    }
}
