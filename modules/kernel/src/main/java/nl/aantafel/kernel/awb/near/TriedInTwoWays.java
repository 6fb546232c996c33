package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.PutToRest;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Report p. 7, S-007: a letter alone does not reach everybody. */
public record TriedInTwoWays(Ordinance ordinance) implements Rule<PutToRest> {
    @Override
    public Article article() {
        return awb("2:1 lid 1");
    }

    @Override
    public boolean allows(PutToRest step, Dossier dossier) {
        return Attempts.missed(dossier).stream()
                        .map(ContactTried::channel)
                        .distinct()
                        .count()
                >= ordinance.value(OpenTerms.UNREACHABLE_CHANNELS);
    }
}
