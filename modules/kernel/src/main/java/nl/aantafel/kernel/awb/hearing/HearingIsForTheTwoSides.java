package nl.aantafel.kernel.awb.hearing;

import static nl.aantafel.statute.Article.awb;

import java.util.EnumSet;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:10 lid 1: "de klager en degene op wiens gedraging de klacht betrekking heeft". */
public final class HearingIsForTheTwoSides implements Rule<HearingOffered> {
    @Override
    public Article article() {
        return awb("9:10 lid 1");
    }

    @Override
    public boolean allows(HearingOffered step, Dossier dossier) {
        return dossier.party(step.to())
                .map(party ->
                        EnumSet.of(PartyRole.COMPLAINANT, PartyRole.RESPONDENT).contains(party.role()))
                .orElse(true);
    }
}
