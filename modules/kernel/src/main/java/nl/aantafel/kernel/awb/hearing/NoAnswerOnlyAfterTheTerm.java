package nl.aantafel.kernel.awb.hearing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.AnswerTerm;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.FormalStep.WaiverGround;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;

/** Awb 9:10 lid 2 onder c: no answer counts only after an invitation whose term has passed. */
public record NoAnswerOnlyAfterTheTerm(LegalCalendar calendar) implements Rule<HearingWaived> {
    @Override
    public Article article() {
        return awb("9:10 lid 2");
    }

    @Override
    public boolean allows(HearingWaived step, Dossier dossier) {
        return step.ground() != WaiverGround.NO_ANSWER
                || dossier.all(HearingOffered.class)
                        .filter(offer -> offer.to().equals(step.whose()))
                        .anyMatch(offer -> AnswerTerm.of(offer, calendar).isPast(step.on()));
    }
}
