package nl.aantafel.kernel.awb.ending;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:4 lid 1: a complaint that has everything has the right to Awb 9:5 up to and including 9:12. */
public record CompleteComplaintIsNotDowngraded(Ordinance ordinance) implements Rule<SignalNoted> {
    @Override
    public Article article() {
        return awb("9:4 lid 1");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(SignalNoted step, Dossier dossier) {
        return !Regimes.of(dossier, ordinance).isWrittenComplaint();
    }
}
