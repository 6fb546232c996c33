package nl.aantafel.kernel.awb.contact;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.OverrunTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Whoever is late says by when it will be ready (letter L16). */
public final class NewDayIsLater implements Rule<OverrunTold> {
    @Override
    public Article article() {
        return awb("9:11");
    }

    @Override
    public boolean allows(OverrunTold step, Dossier dossier) {
        return step.newDate().isAfter(step.on());
    }
}
