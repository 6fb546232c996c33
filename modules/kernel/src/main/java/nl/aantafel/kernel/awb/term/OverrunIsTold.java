package nl.aantafel.kernel.awb.term;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:11 and 9:24: an overdue complaint does not go on in silence; first the citizen hears it. */
public record OverrunIsTold(Circumstances circumstances) implements Rule<Step> {
    @Override
    public Article article() {
        return awb("9:11");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        return !Regimes.of(dossier, circumstances.ordinance()).isWrittenComplaint()
                || !Overrun.isSilent(dossier, circumstances, step.on());
    }
}
