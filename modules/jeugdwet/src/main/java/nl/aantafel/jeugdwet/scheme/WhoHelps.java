package nl.aantafel.jeugdwet.scheme;

import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyRole;

/** Who can give youth help: a provider, a certified institution, or a team of the municipality complained of. */
final class WhoHelps {
    private static final Set<PartyRole> ROLES =
            EnumSet.of(PartyRole.PROVIDER, PartyRole.PARTNER_BODY, PartyRole.RESPONDENT);

    private WhoHelps() {}

    static boolean gives(Party party) {
        return ROLES.contains(party.role());
    }

    /** Outside the municipality: these make a yearly report of their own. */
    static boolean isOutside(Party party) {
        return gives(party) && party.role() != PartyRole.RESPONDENT;
    }
}
