package nl.aantafel.kernel.awb.ending;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:10 lid 3: "Van het horen wordt een verslag gemaakt." */
public final class HearingIsReported implements Rule<Concluded> {
    @Override
    public Article article() {
        return awb("9:10 lid 3");
    }

    @Override
    public boolean allows(Concluded step, Dossier dossier) {
        return dossier.all(Heard.class)
                .allMatch(heard -> dossier.has(
                        HearingReported.class, report -> report.heardOn().equals(heard.on())));
    }
}
