package nl.aantafel.kernel.awb.hearing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:10 lid 3: "Van het horen wordt een verslag gemaakt"; without a hearing there is none. */
public final class ReportIsOfAHearing implements Rule<HearingReported> {
    @Override
    public Article article() {
        return awb("9:10 lid 3");
    }

    @Override
    public boolean allows(HearingReported step, Dossier dossier) {
        return dossier.has(Heard.class, heard -> heard.on().equals(step.heardOn()));
    }
}
