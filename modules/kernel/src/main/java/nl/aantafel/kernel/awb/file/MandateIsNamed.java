package nl.aantafel.kernel.awb.file;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FileStep.Addressed;
import nl.aantafel.kernel.dossier.FileStep.Addressee;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** A letter to one organ that another answers says by which mandate. */
public final class MandateIsNamed implements Rule<Addressed> {
    @Override
    public Article article() {
        return awb("10:10");
    }

    @Override
    public boolean allows(Addressed step, Dossier dossier) {
        return step.to() == Addressee.OFFICIAL
                || !step.mandate().isBlank() && !step.why().isBlank();
    }
}
