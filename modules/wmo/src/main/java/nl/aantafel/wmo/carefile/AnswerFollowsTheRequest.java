package nl.aantafel.wmo.carefile;

import java.time.LocalDate;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import org.jspecify.annotations.Nullable;

/** First the request, then it is passed on, then the holder answers. */
final class AnswerFollowsTheRequest implements Rule<DestructionAsked> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "5.3.5 lid 1");
    }

    @Override
    public boolean allows(DestructionAsked step, Dossier dossier) {
        return follows(step.askedOn(), step.passedOnOn()) && follows(step.askedOn(), step.answeredOn());
    }

    private static boolean follows(LocalDate first, @Nullable LocalDate then) {
        return then == null || !then.isBefore(first);
    }
}
