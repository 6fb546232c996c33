package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.hearing.Hearings;
import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:15 lid 4: "Het rapport bevat het verslag van het horen." */
public record ReportHoldsTheHearing(Ordinance ordinance) implements Rule<Advised> {
    @Override
    public Article article() {
        return awb("9:15 lid 4");
    }

    @Override
    public boolean allows(Advised step, Dossier dossier) {
        var isHeard = Hearings.areDoneWith(PartyId.COMPLAINANT, dossier)
                || !Regimes.of(dossier, ordinance).isWrittenComplaint();
        return isHeard && Hearings.withoutReport(dossier).findAny().isEmpty();
    }
}
