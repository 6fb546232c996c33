package nl.aantafel.kernel.awb.talking;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TalkKind;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 41, S-072: of every talk at least a short note is made; what is said in mediation stays in the room. */
public final class TalkIsWrittenDown implements Rule<TalkHeld> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(TalkHeld step, Dossier dossier) {
        return step.kind() == TalkKind.MEDIATION || !step.summary().isBlank();
    }
}
