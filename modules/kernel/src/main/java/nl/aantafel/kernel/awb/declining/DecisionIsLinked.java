package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.objection.LinkedDecision;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:8 lid 1 onder c: "waartegen door de klager bezwaar gemaakt had kunnen worden": against an announced decision (Awb 3:41), and that one is named. */
public final class DecisionIsLinked implements Rule<Declined> {
    @Override
    public Article article() {
        return awb("9:8 lid 1 onder c");
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return step.ground() != Ground.OBJECTION_WAS_POSSIBLE
                || Declining.all(
                        step,
                        dossier,
                        element -> LinkedDecision.of(element, dossier)
                                .filter(LinkedDecision::mayBeObjectedTo)
                                .map(LinkedDecision::announcedOn)
                                .isPresent());
    }
}
