package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.Term;
import org.jspecify.annotations.Nullable;

/** Awb 9:8 lid 1 onder b: "langer dan een jaar voor indiening"; counted back from the first contact, from the end of conduct that went on. */
public record ConductIsOverAYearOld(LegalCalendar calendar) implements Rule<Declined> {
    @Override
    public Article article() {
        return awb("9:8 lid 1 onder b");
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        if (step.ground() != Ground.OVER_A_YEAR_AGO) return true;
        var yearBefore = calendar.back(dossier.receivedOn(), Term.years(1, article()));
        return Declining.all(
                step, dossier, element -> isBefore(element.conduct().lastDay(), yearBefore));
    }

    private static boolean isBefore(@Nullable LocalDate lastDay, LocalDate yearBefore) {
        return lastDay != null && lastDay.isBefore(yearBefore);
    }
}
