package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.AboutHandling;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Circumstances.EarlierComplaints;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-127: a complaint about the handling names the complaint that was handled. */
public record EarlierComplaintIsKnown(EarlierComplaints earlier) implements Rule<AboutHandling> {
    @Override
    public Article article() {
        return awb("9:20 lid 2");
    }

    @Override
    public boolean allows(AboutHandling step, Dossier dossier) {
        return !step.number().equals(dossier.number())
                && earlier.stageOf(step.number()).isPresent();
    }
}
