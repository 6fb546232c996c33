package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** A fact is a thing that happened (law.md §1.5); a day to come belongs in a promise or an invitation. */
record NothingHappensInTheFuture(LocalDate today) implements Rule<Step> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        return !step.on().isAfter(today);
    }
}
