package nl.aantafel.kernel.awb.committee;

import nl.aantafel.kernel.dossier.CommitteeStep.Organ;
import nl.aantafel.ordinance.OpenTerm;
import nl.aantafel.ordinance.OpenTerms;

/** The ordinance's table for Awb 9:7 lid 2: whose own conduct it is about, and who then handles the complaint. */
public final class OrganHandlers {
    private OrganHandlers() {}

    public static OpenTerm<String> of(Organ organ) {
        return switch (organ) {
            case COLLEGE -> OpenTerms.HANDLER_COLLEGE;
            case MAYOR -> OpenTerms.HANDLER_MAYOR;
            case ALDERMAN -> OpenTerms.HANDLER_ALDERMAN;
            case COUNCIL -> OpenTerms.HANDLER_COUNCIL;
        };
    }
}
