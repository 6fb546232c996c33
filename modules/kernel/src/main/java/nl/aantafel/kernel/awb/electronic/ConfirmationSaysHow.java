package nl.aantafel.kernel.awb.electronic;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.SignatureConfirmed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.SignatureLevel;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** A confirmed signature says by which means it was confirmed. */
public final class ConfirmationSaysHow implements Rule<SignatureConfirmed> {
    @Override
    public Article article() {
        return awb("2:18");
    }

    @Override
    public boolean allows(SignatureConfirmed step, Dossier dossier) {
        return step.level().isAtLeast(SignatureLevel.EMAIL_CONFIRMED);
    }
}
