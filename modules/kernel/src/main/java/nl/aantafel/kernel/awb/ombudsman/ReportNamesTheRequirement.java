package nl.aantafel.kernel.awb.ombudsman;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep.OmbudsmanJudgement;
import nl.aantafel.kernel.dossier.ExternalStep.ReportReceived;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:36 lid 2: when the conduct was not proper, the report says "welk vereiste van behoorlijkheid geschonden is". */
public final class ReportNamesTheRequirement implements Rule<ReportReceived> {
    @Override
    public Article article() {
        return awb("9:36 lid 2");
    }

    @Override
    public boolean allows(ReportReceived step, Dossier dossier) {
        return !isBreached(step.conduct()) || !step.requirements().isEmpty();
    }

    private static boolean isBreached(OmbudsmanJudgement conduct) {
        return switch (conduct) {
            case NOT_PROPER, PARTLY_PROPER -> true;
            case PROPER, NO_JUDGEMENT -> false;
        };
    }
}
