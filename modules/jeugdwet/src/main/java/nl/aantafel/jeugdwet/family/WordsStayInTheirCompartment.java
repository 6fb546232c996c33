package nl.aantafel.jeugdwet.family;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Borrowed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 7.3.11: what one of the family told us goes to no other in the same words, unless that person agrees. */
final class WordsStayInTheirCompartment implements Rule<Step> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.11");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        if (!Borrowed.isOurs(step)) return true;
        var kept = dossier.all(FamilyMemberSpoke.class)
                .filter(spoke -> !spoke.mayBeUsed())
                .map(FamilyMemberSpoke::words)
                .toList();
        return kept.isEmpty() || !Borrowed.holds(step, kept);
    }
}
