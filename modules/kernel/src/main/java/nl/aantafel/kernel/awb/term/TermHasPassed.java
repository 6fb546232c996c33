package nl.aantafel.kernel.awb.term;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.OverrunTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:11: an overrun is told when it is one; before that there is postponement (lid 2) or consent (lid 3). */
public record TermHasPassed(Circumstances circumstances) implements Rule<OverrunTold> {
    @Override
    public Article article() {
        return awb("9:11");
    }

    @Override
    public boolean allows(OverrunTold step, Dossier dossier) {
        return HandlingDeadline.of(dossier, circumstances).isPast(step.on());
    }
}
