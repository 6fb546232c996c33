package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.dossier.RoutingStep.CompletionExtended;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Law.md K4: once; what is not completed stays a complaint all the same. */
public final class ExtendedOnlyOnce implements Rule<CompletionExtended> {
    @Override
    public Article article() {
        return awb("9:4");
    }

    @Override
    public boolean allows(CompletionExtended step, Dossier dossier) {
        var asked = dossier.all(CompletionAsked.class).count();
        return dossier.all(CompletionExtended.class).count() < asked;
    }
}
