package nl.aantafel.kernel.awb.contact;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.ConsentAsked;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:11 lid 3: who is asked to agree must know why it takes longer; refusing is free. */
public final class ConsentIsAskedWithAReason implements Rule<ConsentAsked> {
    @Override
    public Article article() {
        return awb("9:11 lid 3");
    }

    @Override
    public boolean allows(ConsentAsked step, Dossier dossier) {
        return !step.reason().isBlank();
    }
}
