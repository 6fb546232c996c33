package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.PutToRest;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;

/** Report p. 7, S-007: three calls in one afternoon are one attempt. */
public record TriedOverTenWorkingDays(LegalCalendar calendar) implements Rule<PutToRest> {
    @Override
    public Article article() {
        return awb("2:1 lid 1");
    }

    @Override
    public boolean allows(PutToRest step, Dossier dossier) {
        return Attempts.missed(dossier).stream()
                .map(ContactTried::on)
                .findFirst()
                .filter(first -> !calendar.addWorkingDays(first, 10).isAfter(step.on()))
                .isPresent();
    }
}
