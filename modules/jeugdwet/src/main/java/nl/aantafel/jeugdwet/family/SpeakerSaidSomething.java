package nl.aantafel.jeugdwet.family;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 7.3.11: an empty compartment protects nobody. */
final class SpeakerSaidSomething implements Rule<FamilyMemberSpoke> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.11");
    }

    @Override
    public boolean allows(FamilyMemberSpoke step, Dossier dossier) {
        return !step.words().isBlank();
    }
}
