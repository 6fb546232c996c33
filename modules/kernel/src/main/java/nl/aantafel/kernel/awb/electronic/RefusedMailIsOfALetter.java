package nl.aantafel.kernel.awb.electronic;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.MailRefused;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** A refused mail told of a letter that is in the dossier. */
public final class RefusedMailIsOfALetter implements Rule<MailRefused> {
    @Override
    public Article article() {
        return awb("2:11");
    }

    @Override
    public boolean allows(MailRefused step, Dossier dossier) {
        return LetterMoments.placed(dossier, step.letter()).isPresent();
    }
}
