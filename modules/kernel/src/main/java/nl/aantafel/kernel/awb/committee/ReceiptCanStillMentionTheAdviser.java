package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.CommitteeStep.AdviserAppointed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:15 lid 1: whom the confirmation of receipt did not mention, does not bring ten weeks. */
public final class ReceiptCanStillMentionTheAdviser implements Rule<AdviserAppointed> {
    @Override
    public Article article() {
        return awb("9:15 lid 1");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(AdviserAppointed step, Dossier dossier) {
        return !dossier.has(Acknowledged.class);
    }
}
