package nl.aantafel.kernel.awb.contact;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.OverrunTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Whoever is late says sorry (letter L16, report p. 59). */
public final class ApologyIsGiven implements Rule<OverrunTold> {
    @Override
    public Article article() {
        return awb("9:11");
    }

    @Override
    public boolean allows(OverrunTold step, Dossier dossier) {
        return !step.apology().isBlank();
    }
}
