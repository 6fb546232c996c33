package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.EmploymentNoted;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** The last day of an employment is not before its first. */
public final class EmploymentEndsAfterItBegan implements Rule<EmploymentNoted> {
    @Override
    public Article article() {
        return awb("9:1 lid 2");
    }

    @Override
    public boolean allows(EmploymentNoted step, Dossier dossier) {
        return step.from() == null || step.until() == null || !step.until().isBefore(step.from());
    }
}
