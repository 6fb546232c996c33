package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.RoutingStep.Severity;
import nl.aantafel.kernel.dossier.RoutingStep.SeverityWeighed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 46, S-021: danger is not weighed by one person alone. */
public final class SafetyTakesTwoPeople implements Rule<SeverityWeighed> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(SeverityWeighed step, Dossier dossier) {
        var handler = dossier.handler().map(HandlerAssigned::staff).orElse("");
        var second = step.approvedBy().strip();
        return step.severity() != Severity.SAFETY || !second.isEmpty() && !second.equalsIgnoreCase(handler);
    }
}
