package nl.aantafel.kernel.awb.reconsidering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionPostponed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;

/** Awb 7:10 lid 3: a term that has ended cannot be put off. */
public record ObjectionPostponedInTime(LegalCalendar calendar) implements Rule<ObjectionPostponed> {
    @Override
    public Article article() {
        return awb("7:10 lid 3");
    }

    @Override
    public boolean allows(ObjectionPostponed step, Dossier dossier) {
        return !ReconsiderationTerm.of(step.element(), dossier, calendar).isPast(step.on());
    }
}
