package nl.aantafel.kernel.awb.electronic;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.NotificationMissed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** A missed notification is about a letter that is in the dossier. */
public final class MissedNotificationIsOfALetter implements Rule<NotificationMissed> {
    @Override
    public Article article() {
        return awb("2:10");
    }

    @Override
    public boolean allows(NotificationMissed step, Dossier dossier) {
        return LetterMoments.placed(dossier, step.letter()).isPresent();
    }
}
