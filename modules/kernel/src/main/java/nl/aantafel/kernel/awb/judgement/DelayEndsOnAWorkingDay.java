package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.DelayedByConsent;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;

/** An agreed day stays where it is: the Algemene termijnenwet moves terms of an act, not agreements (Awb 9:11 lid 3). */
public record DelayEndsOnAWorkingDay(LegalCalendar calendar) implements Rule<DelayedByConsent> {
    @Override
    public Article article() {
        return awb("9:11 lid 3");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(DelayedByConsent step, Dossier dossier) {
        return !calendar.isOffDay(step.until());
    }
}
