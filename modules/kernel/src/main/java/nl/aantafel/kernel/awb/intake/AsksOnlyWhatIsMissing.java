package nl.aantafel.kernel.awb.intake;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:4 lid 2 lists what a complaint contains; more than that is not asked (report p. 33). */
public record AsksOnlyWhatIsMissing(Ordinance ordinance) implements Rule<CompletionAsked> {
    @Override
    public Article article() {
        return awb("9:4 lid 2");
    }

    @Override
    public boolean allows(CompletionAsked step, Dossier dossier) {
        return !step.missing().isEmpty()
                && Regimes.of(dossier, ordinance).missing().containsAll(step.missing());
    }
}
