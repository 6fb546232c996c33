package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitOff;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:3 lid 1: what is no complaint is sent on, to somebody by name, and the citizen reads what it was. */
public final class SplitOffGoesSomewhere implements Rule<SplitOff> {
    @Override
    public Article article() {
        return awb("2:3 lid 1");
    }

    @Override
    public boolean allows(SplitOff step, Dossier dossier) {
        return !step.to().isBlank() && !step.what().isBlank();
    }
}
