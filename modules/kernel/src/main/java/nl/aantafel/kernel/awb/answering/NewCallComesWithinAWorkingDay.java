package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.CallBackMissed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;

/** S-074: after a missed call the new one comes within one working day, at a time that was named. */
public record NewCallComesWithinAWorkingDay(LegalCalendar calendar) implements Rule<CallBackMissed> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(CallBackMissed step, Dossier dossier) {
        var last = calendar.addWorkingDays(step.on(), 1);
        return !step.callOn().isBefore(step.on()) && !step.callOn().isAfter(last) && CallBacks.isTime(step.time());
    }
}
