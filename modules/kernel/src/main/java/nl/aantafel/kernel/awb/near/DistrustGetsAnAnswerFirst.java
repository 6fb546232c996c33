package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-037: who asked for somebody from elsewhere hears about that before a handler is chosen. */
public final class DistrustGetsAnAnswerFirst implements Rule<HandlerAssigned> {
    @Override
    public Article article() {
        return awb("2:4 lid 1");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(HandlerAssigned step, Dossier dossier) {
        return NeutralLooks.open(dossier).isEmpty();
    }
}
