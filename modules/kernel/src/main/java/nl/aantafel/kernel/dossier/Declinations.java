package nl.aantafel.kernel.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.ClosingStep.Inquiry;
import nl.aantafel.kernel.dossier.ClosingStep.InvestigationReviewed;

/** Which notices of not handling still hold: one for a criminal investigation only as long as that lasts (Awb 9:8). */
final class Declinations {
    private Declinations() {}

    static List<Declined> inForce(List<Step> steps) {
        var inForce = new ArrayList<Declined>();
        for (var step : steps) {
            if (step instanceof Declined declined) inForce.add(declined);
            if (ends(step)) inForce.removeIf(declined -> declined.ground() == Ground.CRIMINAL_INVESTIGATION);
        }
        return List.copyOf(inForce);
    }

    static boolean ends(Step step) {
        return step instanceof InvestigationReviewed reviewed && reviewed.inquiry() == Inquiry.ENDED;
    }
}
