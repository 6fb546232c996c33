package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.WrittenDecisionAsked;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 1:3 lid 1: what is on paper already need not be asked for again. */
public final class RefusalWasOnlySpoken implements Rule<WrittenDecisionAsked> {
    @Override
    public Article article() {
        return awb("1:3 lid 1");
    }

    @Override
    public boolean allows(WrittenDecisionAsked step, Dossier dossier) {
        var linked = LinkedDecision.of(step.element(), dossier);
        var isOral = dossier.element(step.element())
                .filter(element -> element.matter() == Matter.ORAL_REFUSAL)
                .isPresent();
        return linked.map(LinkedDecision::isOral).orElse(isOral);
    }
}
