package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.HandlingDeadline;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:11 lid 2: only a handling whose term still runs can be postponed; on the last day it can. */
public record PostponedBeforeTheTermEnds(Circumstances circumstances) implements Rule<Postponed> {
    @Override
    public Article article() {
        return awb("9:11 lid 2");
    }

    @Override
    public boolean allows(Postponed step, Dossier dossier) {
        return !HandlingDeadline.of(dossier, circumstances).isPast(step.on());
    }
}
