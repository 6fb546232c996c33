package nl.aantafel.kernel.awb.ending;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.hearing.Hearings;
import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:10 lid 1: "degene op wiens gedraging de klacht betrekking heeft" always gets the opportunity; no exception. */
public record RespondentWasOfferedAHearing(Ordinance ordinance) implements Rule<Concluded> {
    @Override
    public Article article() {
        return awb("9:10 lid 1");
    }

    @Override
    public boolean allows(Concluded step, Dossier dossier) {
        if (!Regimes.of(dossier, ordinance).isWrittenComplaint()) return true;
        var respondents = dossier.respondents();
        return !respondents.isEmpty()
                && respondents.stream().map(Party::id).allMatch(id -> Hearings.wereOpenTo(id, dossier));
    }
}
