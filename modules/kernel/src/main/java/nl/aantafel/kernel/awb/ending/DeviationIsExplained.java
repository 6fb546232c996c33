package nl.aantafel.kernel.awb.ending;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:16: who deviates from the advice states "de reden voor die afwijking". */
public final class DeviationIsExplained implements Rule<Concluded> {
    @Override
    public Article article() {
        return awb("9:16");
    }

    @Override
    public boolean allows(Concluded step, Dossier dossier) {
        var advised = dossier.last(Advised.class).map(Advised::judgement);
        var deviates = advised.isPresent() && !advised.equals(OverallJudgement.of(dossier));
        return !deviates || !step.deviation().isBlank();
    }
}
