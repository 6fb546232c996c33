package nl.aantafel.jeugdwet;

import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 49: against voluntary youth help a complaint is the only remedy, so grounds c, d and lid 2 are not used. */
final class OnlyRemedyIsHandled implements Rule<Declined> {
    private static final Set<Ground> CLOSED_OFF =
            EnumSet.of(Ground.OBJECTION_WAS_POSSIBLE, Ground.APPEAL_IS_OR_WAS_POSSIBLE, Ground.INSUFFICIENT_INTEREST);

    @Override
    public Article article() {
        return Article.awb("9:8");
    }

    @Override
    public boolean allows(Declined declined, Dossier dossier) {
        return !CLOSED_OFF.contains(declined.ground()) || !Jeugdwet.isVoluntary(dossier);
    }
}
