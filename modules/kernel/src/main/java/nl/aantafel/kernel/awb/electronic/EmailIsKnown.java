package nl.aantafel.kernel.awb.electronic;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.ChannelChosen;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Only who gave an address is sufficiently reachable by e-mail (Awb 2:7). */
public final class EmailIsKnown implements Rule<ChannelChosen> {
    @Override
    public Article article() {
        return awb("2:7");
    }

    @Override
    public boolean allows(ChannelChosen step, Dossier dossier) {
        return !step.way().usesMail() || LetterWays.hasEmail(dossier);
    }
}
