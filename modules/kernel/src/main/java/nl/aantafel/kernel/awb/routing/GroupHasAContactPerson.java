package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.GroupNamed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 61, S-017: who complains together has one person we can call. */
public final class GroupHasAContactPerson implements Rule<GroupNamed> {
    @Override
    public Article article() {
        return awb("9:1 lid 1");
    }

    @Override
    public boolean allows(GroupNamed step, Dossier dossier) {
        return !step.name().isBlank() && !step.contactPerson().isBlank();
    }
}
