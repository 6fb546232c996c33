package nl.aantafel.jeugdwet.adviser;

import java.util.Locale;
import nl.aantafel.jeugdwet.child.TieNoted;
import nl.aantafel.jeugdwet.child.TieToChild;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;

/** Who of the dossier is a confidential adviser, by person and by name. */
final class ConfidentialAdvisers {
    private static final String ROLE = "vertrouwenspersoon";

    private ConfidentialAdvisers() {}

    /** The last word on it counts. */
    static boolean is(PartyId who, Dossier dossier) {
        return dossier.all(TieNoted.class)
                .filter(noted -> noted.who().equals(who))
                .reduce((earlier, later) -> later)
                .filter(noted -> noted.tie() == TieToChild.CONFIDENTIAL_ADVISER)
                .isPresent();
    }

    /** Whether a maker of documents is one: by the name of the role, or by the person's own. */
    static boolean named(String maker, Dossier dossier) {
        var plain = maker.toLowerCase(Locale.ROOT);
        return plain.contains(ROLE)
                || dossier.parties().stream()
                        .filter(party -> party.isKnown() && is(party.id(), dossier))
                        .map(Party::name)
                        .anyMatch(name -> plain.contains(name.toLowerCase(Locale.ROOT)));
    }
}
