package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;

/** Awb 6:7: talking never costs the citizen the objection (report p. 47); first told that the term runs, then closed. */
public record ComplainantKnowsTheObjectionTerm(LegalCalendar calendar) implements Rule<Step> {
    @Override
    public Article article() {
        return awb("6:7");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        return Objecting.open(dossier, calendar, step.on()).allMatch(element -> Objecting.isTold(element, dossier));
    }
}
