package nl.aantafel.jeugdwet.filing;

import nl.aantafel.jeugdwet.filing.FilingFact.AdmissionNoted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 4.2.3: that a youth is kept against its will is written down with how that is known. */
final class AdmissionIsKnown implements Rule<AdmissionNoted> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "4.2.3");
    }

    @Override
    public boolean allows(AdmissionNoted step, Dossier dossier) {
        return step.admission() == Admission.NONE || !step.known().isBlank();
    }
}
