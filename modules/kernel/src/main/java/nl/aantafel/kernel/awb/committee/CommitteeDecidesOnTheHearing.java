package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Recorder.Capacity;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:15 lid 3: "De persoon of commissie beslist over de toepassing van artikel 9:10, tweede lid." */
record CommitteeDecidesOnTheHearing(Circumstances circumstances) implements Rule<HearingWaived> {
    @Override
    public Article article() {
        return awb("9:15 lid 3");
    }

    @Override
    public boolean allows(HearingWaived step, Dossier dossier) {
        return !Advisers.handle(dossier, circumstances.ordinance())
                || circumstances.recorder().acts(Capacity.COMMITTEE);
    }
}
