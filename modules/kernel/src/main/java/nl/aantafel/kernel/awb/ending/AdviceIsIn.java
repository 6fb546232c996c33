package nl.aantafel.kernel.awb.ending;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:14 and 9:15 lid 4: where an adviser handles and advises, its report comes first. */
public record AdviceIsIn(Ordinance ordinance) implements Rule<Concluded> {
    @Override
    public Article article() {
        return awb("9:15 lid 4");
    }

    @Override
    public boolean allows(Concluded step, Dossier dossier) {
        return !Advisers.handle(dossier, ordinance) || dossier.has(Advised.class);
    }
}
