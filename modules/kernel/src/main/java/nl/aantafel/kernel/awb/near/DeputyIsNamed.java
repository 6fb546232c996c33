package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.AbsenceNoted;
import nl.aantafel.kernel.dossier.RoutingStep.DeputyNamed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 28, S-011: nobody goes away without somebody the citizen can call. */
public final class DeputyIsNamed implements Rule<AbsenceNoted> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(AbsenceNoted step, Dossier dossier) {
        return dossier.has(DeputyNamed.class);
    }
}
