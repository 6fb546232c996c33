package nl.aantafel.kernel.awb.electronic;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.OverrunWeighed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.MissedTerm;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;

/** Who may still act after an outage gets at least one working day more; objections are weighed by who decides on them. */
public final class ExcuseGivesAWorkingDay implements Rule<OverrunWeighed> {
    private final LegalCalendar calendar;

    public ExcuseGivesAWorkingDay(LegalCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public Article article() {
        return awb("2:22");
    }

    @Override
    public boolean allows(OverrunWeighed step, Dossier dossier) {
        if (!step.excused() || step.term() == MissedTerm.OBJECTION) return true;
        var until = step.until();
        return until != null && !until.isBefore(calendar.addWorkingDays(step.on(), 1));
    }
}
