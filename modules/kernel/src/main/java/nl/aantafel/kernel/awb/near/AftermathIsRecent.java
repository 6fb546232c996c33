package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.AftermathTold;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** S-032, law.md P-83: we look at what comes after a complaint as long as the municipality promised. */
public record AftermathIsRecent(Ordinance ordinance) implements Rule<AftermathTold> {
    @Override
    public Article article() {
        return awb("2:4 lid 1");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(AftermathTold step, Dossier dossier) {
        var months = ordinance.value(OpenTerms.RETALIATION_MONTHS);
        return dossier.closedOn()
                .filter(closed -> step.on().isAfter(closed.plusMonths(months)))
                .isEmpty();
    }
}
