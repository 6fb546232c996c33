package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.ObjectionTermTold;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.LegalCalendar;

/** Awb 6:7, 6:8: the last day follows from the announcement and is never made up. */
public record ToldTheRightLastDay(LegalCalendar calendar) implements Rule<ObjectionTermTold> {
    @Override
    public Article article() {
        return awb("6:7");
    }

    @Override
    public boolean allows(ObjectionTermTold step, Dossier dossier) {
        return Objecting.term(step.element(), dossier, calendar)
                .map(Deadline::lastDay)
                .filter(step.lastDay()::equals)
                .isPresent();
    }
}
