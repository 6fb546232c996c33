package nl.aantafel.kernel.awb.ending;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:10 lid 1 and 2: the complainant was heard, or a ground not to hear was recorded. */
public record ComplainantWasHeardOrWaived(Ordinance ordinance) implements Rule<Concluded> {
    @Override
    public Article article() {
        return awb("9:10 lid 1");
    }

    @Override
    public boolean allows(Concluded step, Dossier dossier) {
        return !Regimes.of(dossier, ordinance).isWrittenComplaint()
                || dossier.has(Heard.class, heard -> heard.who().equals(PartyId.COMPLAINANT))
                || dossier.has(HearingWaived.class, waived -> waived.whose().equals(PartyId.COMPLAINANT));
    }
}
