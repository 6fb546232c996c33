package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Recorder.Capacity;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:15 lid 2: "Het horen geschiedt door de in artikel 9:14 bedoelde persoon of commissie." */
record CommitteeHears(Circumstances circumstances) implements Rule<Step> {
    @Override
    public Article article() {
        return awb("9:15 lid 2");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        return !Advisers.handle(dossier, circumstances.ordinance())
                || circumstances.recorder().acts(Capacity.COMMITTEE);
    }
}
