package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.ApplicationNoted;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import org.jspecify.annotations.Nullable;

/** Awb 4:13: the term counts "na ontvangst van de aanvraag"; without a day nothing can be counted. */
public final class ApplicationHasADay implements Rule<ApplicationNoted> {
    @Override
    public Article article() {
        return awb("4:13");
    }

    @Override
    public boolean allows(ApplicationNoted step, Dossier dossier) {
        return isPast(step.appliedOn(), step)
                && isPast(step.reportedOn(), step)
                && (step.appliedOn() != null || step.reportedOn() != null);
    }

    private static boolean isPast(@Nullable LocalDate day, ApplicationNoted step) {
        return day == null || !day.isAfter(step.on());
    }
}
