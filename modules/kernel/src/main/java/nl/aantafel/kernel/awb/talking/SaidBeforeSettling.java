package nl.aantafel.kernel.awb.talking;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:5 "zodra": first the citizen is satisfied, then the duty lapses. */
public final class SaidBeforeSettling implements Rule<SettledInformally> {
    @Override
    public Article article() {
        return awb("9:5");
    }

    @Override
    public boolean allows(SettledInformally step, Dossier dossier) {
        return !step.saidOn().isAfter(step.on()) && !step.saidOn().isBefore(dossier.receivedOn());
    }
}
