package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;

/** Awb 9:8 lid 3: "uiterlijk binnen vier weken na ontvangst"; afterwards the complaint is handled. */
record ToldWithinFourWeeks(LegalCalendar calendar) implements Rule<Declined> {
    @Override
    public Article article() {
        return awb("9:8 lid 3");
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return !Declining.lastDay(dossier, calendar).isPast(step.on());
    }
}
