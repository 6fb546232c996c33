package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import java.util.EnumSet;
import nl.aantafel.kernel.dossier.AssessmentStep.LearningPointNoted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** What is learned is learned by those complained about. */
public final class LearningPointIsOfWhoActed implements Rule<LearningPointNoted> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(LearningPointNoted step, Dossier dossier) {
        var roles = EnumSet.of(PartyRole.RESPONDENT, PartyRole.PROVIDER, PartyRole.PARTNER_BODY);
        return dossier.party(step.who())
                .filter(party -> roles.contains(party.role()))
                .isPresent();
    }
}
