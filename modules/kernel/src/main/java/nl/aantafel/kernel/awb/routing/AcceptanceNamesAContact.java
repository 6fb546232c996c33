package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.HandoverAnswered;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Law.md §1.3 L4: a warm handover has a person at the other end. */
public final class AcceptanceNamesAContact implements Rule<HandoverAnswered> {
    @Override
    public Article article() {
        return awb("2:3 lid 1");
    }

    @Override
    public boolean allows(HandoverAnswered step, Dossier dossier) {
        return !step.accepted() || !step.contactPerson().isBlank();
    }
}
