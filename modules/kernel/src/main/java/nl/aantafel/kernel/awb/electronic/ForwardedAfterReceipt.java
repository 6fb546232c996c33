package nl.aantafel.kernel.awb.electronic;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.WrongChannelTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** A message is forwarded within the house on the day it came in, or later. */
public final class ForwardedAfterReceipt implements Rule<WrongChannelTold> {
    @Override
    public Article article() {
        return awb("2:24");
    }

    @Override
    public boolean allows(WrongChannelTold step, Dossier dossier) {
        return !step.forwardedOn().isBefore(dossier.receivedOn());
    }
}
