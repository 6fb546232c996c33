package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.People;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.NearStep.AftermathLooked;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:4, S-032: the handler and those involved do not look at what came after their own work. */
public final class LookerStandsApart implements Rule<AftermathLooked> {
    @Override
    public Article article() {
        return awb("2:4 lid 1");
    }

    @Override
    public boolean allows(AftermathLooked step, Dossier dossier) {
        var looker = People.key(step.staff());
        var handler =
                dossier.handler().map(HandlerAssigned::staff).map(People::key).orElse("");
        return !looker.isEmpty()
                && !looker.equals(handler)
                && !dossier.involved().contains(looker);
    }
}
