package nl.aantafel.kernel.awb.electronic;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.NotificationMissed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** A notification is missed when its 48 hours are over, not before. */
public final class FortyEightHoursHavePassed implements Rule<NotificationMissed> {
    @Override
    public Article article() {
        return awb("2:10");
    }

    @Override
    public boolean allows(NotificationMissed step, Dossier dossier) {
        return LetterMoments.placed(dossier, step.letter())
                .map(NotificationTerm::of)
                .filter(term -> step.on().isBefore(term.end().toLocalDate()))
                .isEmpty();
    }
}
