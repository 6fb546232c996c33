package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.statute.Article;

/**
 * Law.md R-9.8-7: "kennelijk onvoldoende" takes a second person, as does every ground where the municipality chose so:
 * not who handles it, and not who writes it down.
 */
public record SecondPersonApproved(Circumstances circumstances) implements Rule<Declined> {
    @Override
    public Article article() {
        return awb("9:8");
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        var needed = step.ground() == Ground.INSUFFICIENT_INTEREST
                || circumstances.ordinance().value(OpenTerms.DECLINE_FOUR_EYES);
        var handler = dossier.handler().map(HandlerAssigned::staff).orElse("");
        var second = step.approvedBy().strip();
        return !needed
                || !second.isEmpty()
                        && !second.equalsIgnoreCase(handler)
                        && !circumstances.recorder().is(second);
    }
}
