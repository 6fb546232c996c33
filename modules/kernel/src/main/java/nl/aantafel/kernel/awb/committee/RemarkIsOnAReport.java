package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.CommitteeStep.ReportRemarked;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:10 lid 3: one can only say something about a report that was made. */
public final class RemarkIsOnAReport implements Rule<ReportRemarked> {
    @Override
    public Article article() {
        return awb("9:10 lid 3");
    }

    @Override
    public boolean allows(ReportRemarked step, Dossier dossier) {
        return !step.remarks().isBlank()
                && dossier.has(HearingReported.class, report -> report.heardOn().equals(step.heardOn()));
    }
}
