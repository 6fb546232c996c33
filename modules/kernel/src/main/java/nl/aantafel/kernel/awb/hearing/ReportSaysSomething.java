package nl.aantafel.kernel.awb.hearing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:10 lid 3: a report in words; a recording or an empty page is none. */
public final class ReportSaysSomething implements Rule<HearingReported> {
    @Override
    public Article article() {
        return awb("9:10 lid 3");
    }

    @Override
    public boolean allows(HearingReported step, Dossier dossier) {
        return !step.report().isBlank();
    }
}
