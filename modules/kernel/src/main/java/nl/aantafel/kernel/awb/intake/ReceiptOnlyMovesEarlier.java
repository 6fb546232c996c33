package nl.aantafel.kernel.awb.intake;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.ReceiptCorrected;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Law.md §1.5: the day of receipt moves only to an earlier day, never away from the citizen (Awb 9:11 "na ontvangst"). */
public final class ReceiptOnlyMovesEarlier implements Rule<ReceiptCorrected> {
    @Override
    public Article article() {
        return awb("9:11 lid 1");
    }

    @Override
    public boolean allows(ReceiptCorrected step, Dossier dossier) {
        return step.receivedOn().isBefore(dossier.receivedOn());
    }
}
