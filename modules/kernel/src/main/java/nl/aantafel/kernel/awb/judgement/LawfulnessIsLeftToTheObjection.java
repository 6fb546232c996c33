package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.objection.Objecting;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Lawfulness;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Law.md §8.2: where there is an objection (R-BZ-1), whether the decision is lawful is not decided in the complaint. */
final class LawfulnessIsLeftToTheObjection implements Rule<ElementJudged> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(ElementJudged step, Dossier dossier) {
        var isObjection = Objecting.isTreated(step.element(), dossier) || Objecting.isMade(step.element(), dossier);
        return !isObjection || step.lawful() == Lawfulness.NOT_ASSESSED;
    }
}
