package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import java.util.Locale;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.RoutingStep.NoContactAsked;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 32, S-039: the citizen may say who is not at the table. */
public final class UnwantedPersonStaysAway implements Rule<TalkHeld> {
    @Override
    public Article article() {
        return awb("2:4 lid 1");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(TalkHeld step, Dossier dossier) {
        var attendees = step.attendees().toLowerCase(Locale.ROOT);
        return dossier.all(NoContactAsked.class)
                .map(asked -> asked.name().strip().toLowerCase(Locale.ROOT))
                .noneMatch(name -> !name.isEmpty() && attendees.contains(name));
    }
}
