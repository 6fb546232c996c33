package nl.aantafel.participatiewet.executing;

import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 42: nobody is sent from a sheltered-work firm to a court that is not there. */
final class OnlyRemedyAgainstTheFirm implements Rule<Declined> {
    private static final Set<Ground> TO_COURT =
            EnumSet.of(Ground.OBJECTION_WAS_POSSIBLE, Ground.APPEAL_IS_OR_WAS_POSSIBLE);

    @Override
    public Article article() {
        return Article.awb("9:8");
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return !TO_COURT.contains(step.ground())
                || !dossier.has(ExecutionNoted.class, noted -> noted.executor().isShelteredWork());
    }
}
