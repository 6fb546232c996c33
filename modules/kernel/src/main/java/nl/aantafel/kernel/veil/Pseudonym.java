package nl.aantafel.kernel.veil;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyRole;

/** What somebody is called whose name is not for the reader: {@code Klager 3F}. The same in the whole dossier. */
final class Pseudonym {
    private static final int CODES = 256;

    private Pseudonym() {}

    static String of(Party party, Dossier dossier) {
        var code = "%02X".formatted(Math.floorMod(dossier.number().hashCode() * 31, CODES));
        return party.role() == PartyRole.COMPLAINANT
                ? "Klager " + code
                : "%s %s-%d".formatted(word(party.role()), code, party.id().value());
    }

    private static String word(PartyRole role) {
        return switch (role) {
            case CHILD -> "Kind";
            case REPRESENTATIVE -> "Vertegenwoordiger";
            case HELPER -> "Helper";
            case PARENT -> "Ouder";
            case COMPLAINANT, OTHER_RELATIVE, RESPONDENT, PROVIDER, PARTNER_BODY -> "Betrokkene";
        };
    }
}
