package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:13: there is an adviser only "indien dat bij wettelijk voorschrift of bij besluit van het bestuursorgaan is bepaald". */
public record AdviserIsAppointed(Ordinance ordinance) implements Rule<Step> {
    @Override
    public Article article() {
        return awb("9:13");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        var needsAdviser = step instanceof Advised || step instanceof Acknowledged letter && letter.mentionsAdviser();
        return !needsAdviser || Advisers.handle(dossier, ordinance);
    }
}
