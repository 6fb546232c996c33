package nl.aantafel.kernel.awb.intake;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:4 lid 2 onder c: "een omschrijving van de gedraging waartegen de klacht is gericht". */
public final class IsDescribed implements Rule<ElementDescribed> {
    @Override
    public Article article() {
        return awb("9:4 lid 2");
    }

    @Override
    public boolean allows(ElementDescribed step, Dossier dossier) {
        return !step.element().title().isBlank()
                && !step.element().conduct().description().isBlank();
    }
}
