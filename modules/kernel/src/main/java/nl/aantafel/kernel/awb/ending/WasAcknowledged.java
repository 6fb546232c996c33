package nl.aantafel.kernel.awb.ending;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:6: "Het bestuursorgaan bevestigt de ontvangst van het klaagschrift schriftelijk." */
public record WasAcknowledged(Ordinance ordinance) implements Rule<Concluded> {
    @Override
    public Article article() {
        return awb("9:6");
    }

    @Override
    public boolean allows(Concluded step, Dossier dossier) {
        return !Regimes.of(dossier, ordinance).isWrittenComplaint() || dossier.has(Acknowledged.class);
    }
}
