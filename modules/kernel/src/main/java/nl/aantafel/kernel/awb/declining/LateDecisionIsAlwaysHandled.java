package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import java.util.EnumSet;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:8 lid 1 onder d: "tenzij die gedraging bestaat uit het niet tijdig nemen van een besluit". */
public final class LateDecisionIsAlwaysHandled implements Rule<Declined> {
    @Override
    public Article article() {
        return awb("9:8 lid 1 onder d");
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return !EnumSet.of(Ground.OBJECTION_WAS_POSSIBLE, Ground.APPEAL_IS_OR_WAS_POSSIBLE)
                        .contains(step.ground())
                || Declining.all(step, dossier, element -> element.matter() != Matter.NO_DECISION_IN_TIME);
    }
}
