package nl.aantafel.kernel.awb.contact;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.HandlingDeadline;
import nl.aantafel.kernel.dossier.ContactStep.ConsentAsked;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:11 lid 3: "verder uitstel" leads to a later day than the one that stands. */
public record ConsentIsAskedForALaterDay(Circumstances circumstances) implements Rule<ConsentAsked> {
    @Override
    public Article article() {
        return awb("9:11 lid 3");
    }

    @Override
    public boolean allows(ConsentAsked step, Dossier dossier) {
        return step.until().isAfter(HandlingDeadline.of(dossier, circumstances).lastDay());
    }
}
