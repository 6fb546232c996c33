package nl.aantafel.kernel.awb.ending;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:9: everyone complained about got the copy. */
public record CopyWasSent(Ordinance ordinance) implements Rule<Concluded> {
    @Override
    public Article article() {
        return awb("9:9");
    }

    @Override
    public boolean allows(Concluded step, Dossier dossier) {
        return !Regimes.of(dossier, ordinance).isWrittenComplaint()
                || dossier.respondents().stream()
                        .allMatch(party ->
                                dossier.has(CopySent.class, copy -> copy.to().equals(party.id())));
    }
}
