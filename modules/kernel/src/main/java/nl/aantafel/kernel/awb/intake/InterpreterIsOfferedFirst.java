package nl.aantafel.kernel.awb.intake;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.dossier.SupportNeed;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:4 lid 3 lets us ask for a translation; Awb 2:1 "passende ondersteuning" comes first. */
public final class InterpreterIsOfferedFirst implements Rule<CompletionAsked> {
    @Override
    public Article article() {
        return awb("9:4 lid 3");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(CompletionAsked step, Dossier dossier) {
        var received = dossier.received();
        return received.language().equals("nl") || received.supportNeeds().contains(SupportNeed.INTERPRETER);
    }
}
