package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:14: the committee advises, those who sit in it on that day. */
public record AdvisersHaveASeat(Ordinance ordinance) implements Rule<Advised> {
    @Override
    public Article article() {
        return awb("9:14");
    }

    @Override
    public boolean allows(Advised step, Dossier dossier) {
        return step.members().stream().allMatch(member -> Advisers.maySpeak(member, dossier, ordinance, step.on()));
    }
}
