package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.PutToRest;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.statute.Article;

/** Report p. 7, S-007: three calls in one afternoon are one attempt. */
public record TriedOverTenWorkingDays(Circumstances circumstances) implements Rule<PutToRest> {
    @Override
    public Article article() {
        return awb("2:1 lid 1");
    }

    @Override
    public boolean allows(PutToRest step, Dossier dossier) {
        var days = circumstances.ordinance().value(OpenTerms.UNREACHABLE_DAYS);
        return Attempts.missed(dossier).stream()
                .map(ContactTried::on)
                .findFirst()
                .filter(first ->
                        !circumstances.calendar().addWorkingDays(first, days).isAfter(step.on()))
                .isPresent();
    }
}
