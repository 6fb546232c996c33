package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.dossier.RoutingStep.CompletionExtended;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Law.md K4: more time is later than the day that was given. */
public final class ExtensionIsLater implements Rule<CompletionExtended> {
    @Override
    public Article article() {
        return awb("9:4");
    }

    @Override
    public boolean allows(CompletionExtended step, Dossier dossier) {
        return dossier.last(CompletionAsked.class)
                .map(CompletionAsked::answerBy)
                .map(day -> day.isBefore(step.answerBy()))
                .orElse(true);
    }
}
