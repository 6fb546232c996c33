package nl.aantafel.kernel.web.step;

import java.util.Set;
import nl.aantafel.kernel.awb.answering.Measures;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;

/** A measure is asked in the form that ends the handling only as long as something that was founded lacks one (S-103). */
final class ConclusionFields {
    private static final Set<String> MEASURE = Set.of("measureKind", "measure", "measureOwner", "measureDueOn");

    private ConclusionFields() {}

    static boolean asks(Class<? extends Step> kind, String field, Dossier dossier) {
        return kind != Concluded.class
                || !MEASURE.contains(field)
                || Measures.lacking(dossier).isPresent();
    }
}
