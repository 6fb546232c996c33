package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Each element has its own findings and judgement (Awb 9:12), so a step names elements of this dossier. */
final class ElementIsKnown implements Rule<Step> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        return Mentions.elements(step).allMatch(id -> dossier.element(id).isPresent());
    }
}
