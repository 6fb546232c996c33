package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Law.md §8.2: the judgement follows propriety; improper and unfounded, or proper and founded, contradict each other. */
final class JudgementFollowsPropriety implements Rule<ElementJudged> {
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
        var unfounded = step.judgement() == Judgement.UNFOUNDED;
        return switch (step.proper()) {
            case IMPROPER -> !unfounded;
            case PROPER -> unfounded;
            case NOT_ESTABLISHED -> true;
        };
    }
}
