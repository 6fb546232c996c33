package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.CommitteeStep.HearingDelegated;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:15 lid 2: the committee may leave the hearing to "de voorzitter of een lid". */
public record HearingIsLeftToAMember(Ordinance ordinance) implements Rule<HearingDelegated> {
    @Override
    public Article article() {
        return awb("9:15 lid 2");
    }

    @Override
    public boolean allows(HearingDelegated step, Dossier dossier) {
        return Advisers.handle(dossier, ordinance) && Advisers.maySpeak(step.member(), dossier, ordinance, step.on());
    }
}
