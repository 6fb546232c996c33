package nl.aantafel.jeugdwet.safety;

import nl.aantafel.jeugdwet.safety.SafetyFact.YouthCalamityKnown;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** The inspectorate is told of what is known. */
final class InspectorateHearsAfterUs implements Rule<YouthCalamityKnown> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "4.1.8 lid 1");
    }

    @Override
    public boolean allows(YouthCalamityKnown step, Dossier dossier) {
        return step.toldInspectorateOn() == null || !step.toldInspectorateOn().isBefore(step.knownOn());
    }
}
