package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:11 lid 2: told in writing "aan de klager en aan degene op wiens gedraging de klacht betrekking heeft". */
public record BothPartiesCanBeTold(Ordinance ordinance) implements Rule<Postponed> {
    @Override
    public Article article() {
        return awb("9:11 lid 2");
    }

    @Override
    public boolean allows(Postponed step, Dossier dossier) {
        var complainant = dossier.complainant()
                .filter(party -> !party.contact().isEmpty())
                .isPresent();
        var respondentNeeded = Regimes.of(dossier, ordinance).isWrittenComplaint();
        return complainant && (!respondentNeeded || !dossier.respondents().isEmpty());
    }
}
