package nl.aantafel.kernel.awb.ending;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.law.Regime;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 6:6 by analogy: nothing is put aside for what is missing before the citizen could complete it. */
public record MissingElementsWereAskedFor(Ordinance ordinance) implements Rule<SignalNoted> {
    @Override
    public Article article() {
        return awb("9:4");
    }

    @Override
    public boolean allows(SignalNoted step, Dossier dossier) {
        var regime = Regimes.of(dossier, ordinance);
        return regime.kind() != Regime.Kind.OTHER_COMPLAINT
                || regime.missing().isEmpty()
                || dossier.has(CompletionAsked.class, asked -> asked.answerBy().isBefore(step.on()));
    }
}
