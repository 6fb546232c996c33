package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:8 says "niet verplicht": not handling is a choice, so it needs reasons. */
public final class NotHandlingHasReasons implements Rule<Declined> {
    @Override
    public Article article() {
        return awb("9:8 lid 3");
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return !step.reasons().isBlank();
    }
}
