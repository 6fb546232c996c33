package nl.aantafel.kernel.awb.near;

import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.SafetyActed;
import nl.aantafel.kernel.dossier.RoutingStep.SafetyMeasure;
import nl.aantafel.kernel.dossier.RoutingStep.Severity;
import nl.aantafel.kernel.dossier.RoutingStep.SeverityWeighed;

/** Somebody may be in danger (report p. 46); the term of the complaint runs on meanwhile. */
final class Safety {
    private Safety() {}

    /** What was not weighed yet; empty when nobody is in danger. */
    static Set<SafetyMeasure> unweighed(Dossier dossier) {
        var isDanger = dossier.last(SeverityWeighed.class)
                .filter(weighed -> weighed.severity() == Severity.SAFETY)
                .isPresent();
        if (!isDanger) return Set.of();
        var left = EnumSet.allOf(SafetyMeasure.class);
        dossier.all(SafetyActed.class).map(SafetyActed::measure).forEach(left::remove);
        return left;
    }
}
