package nl.aantafel.jeugdwet.safety;

import nl.aantafel.jeugdwet.safety.SafetyFact.PatternSeen;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Those who give the help hear of it before the supervisor does. */
final class ProviderHearsFirst implements Rule<PatternSeen> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "4.2.2");
    }

    @Override
    public boolean allows(PatternSeen step, Dossier dossier) {
        return step.toldSupervisorOn() == null || !step.toldSupervisorOn().isBefore(step.toldProviderOn());
    }
}
