package nl.aantafel.kernel.awb.talking;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.Statement;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:5: "naar tevredenheid van de klager": the citizen says so, the handler's impression does not count. */
public final class ComplainantSaidSo implements Rule<SettledInformally> {
    @Override
    public Article article() {
        return awb("9:5");
    }

    @Override
    public boolean allows(SettledInformally step, Dossier dossier) {
        return step.statement() != Statement.HANDLERS_IMPRESSION
                && !step.words().isBlank();
    }
}
