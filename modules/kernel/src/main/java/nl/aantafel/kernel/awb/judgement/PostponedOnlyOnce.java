package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:11 lid 2 postpones; lid 3 "Verder uitstel is mogelijk voor zover de klager daarmee schriftelijk instemt". */
public final class PostponedOnlyOnce implements Rule<Postponed> {
    @Override
    public Article article() {
        return awb("9:11 lid 2");
    }

    @Override
    public boolean allows(Postponed step, Dossier dossier) {
        return !dossier.has(Postponed.class);
    }
}
