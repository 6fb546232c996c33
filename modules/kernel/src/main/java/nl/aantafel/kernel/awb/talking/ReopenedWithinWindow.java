package nl.aantafel.kernel.awb.talking;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.Reopened;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:5 needs lasting satisfaction; the window is an open term, and being kinder is allowed. */
public record ReopenedWithinWindow(Ordinance ordinance) implements Rule<Reopened> {
    @Override
    public Article article() {
        return awb("9:5");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(Reopened step, Dossier dossier) {
        var window = ordinance.value(OpenTerms.REOPEN_WINDOW);
        return dossier.closedOn()
                .map(closed -> !step.on().isAfter(closed.plusDays(window)))
                .orElse(true);
    }
}
