package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TalkKind;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-139: what is said to a mediator is confidential; the dossier holds that there was a talk, and what was agreed. */
public final class MediationStaysInTheRoom implements Rule<TalkHeld> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(TalkHeld step, Dossier dossier) {
        return step.kind() != TalkKind.MEDIATION || step.summary().isBlank();
    }
}
