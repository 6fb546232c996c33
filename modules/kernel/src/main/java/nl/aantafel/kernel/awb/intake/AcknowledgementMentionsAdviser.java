package nl.aantafel.kernel.awb.intake;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:15 lid 1: "Bij het bericht van ontvangst … wordt vermeld dat een persoon of commissie over de klacht zal adviseren." */
public record AcknowledgementMentionsAdviser(Ordinance ordinance) implements Rule<Acknowledged> {
    @Override
    public Article article() {
        return awb("9:15 lid 1");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(Acknowledged step, Dossier dossier) {
        return step.mentionsAdviser() || !Advisers.handle(dossier, ordinance);
    }
}
