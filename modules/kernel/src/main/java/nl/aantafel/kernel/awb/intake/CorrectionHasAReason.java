package nl.aantafel.kernel.awb.intake;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.ReceiptCorrected;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** A correction of the receipt is logged with its reason (law.md §1.5), because every term hangs on it. */
public final class CorrectionHasAReason implements Rule<ReceiptCorrected> {
    @Override
    public Article article() {
        return awb("9:11 lid 1");
    }

    @Override
    public boolean allows(ReceiptCorrected step, Dossier dossier) {
        return !step.why().isBlank();
    }
}
