package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Collectors;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.law.ProprietyRequirement;
import nl.aantafel.kernel.law.ProprietyRequirements;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Law.md §8.1: the requirements of propriety are dated reference data; one chooses from the list of the day. */
public final class RequirementIsOnTheList implements Rule<ElementJudged> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(ElementJudged step, Dossier dossier) {
        var known = ProprietyRequirements.on(step.on()).stream()
                .map(ProprietyRequirement::key)
                .collect(Collectors.toSet());
        return known.containsAll(step.requirements());
    }
}
