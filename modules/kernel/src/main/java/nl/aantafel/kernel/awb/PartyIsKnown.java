package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Rights belong to "de klager en degene op wiens gedraging de klacht betrekking heeft" (Awb 9:10), so a step names parties of this dossier. */
final class PartyIsKnown implements Rule<Step> {
    @Override
    public Article article() {
        return awb("9:10 lid 1");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        return Mentions.parties(step).allMatch(id -> dossier.party(id).isPresent());
    }
}
