package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.CommitteeStep.AdviserAppointed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:13: "bij besluit van het bestuursorgaan", so there is a decision to point at. */
public final class AppointmentIsADecision implements Rule<AdviserAppointed> {
    @Override
    public Article article() {
        return awb("9:13");
    }

    @Override
    public boolean allows(AdviserAppointed step, Dossier dossier) {
        return !step.decision().isBlank() && !step.why().isBlank();
    }
}
