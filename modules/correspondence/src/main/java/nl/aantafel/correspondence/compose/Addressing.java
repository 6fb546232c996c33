package nl.aantafel.correspondence.compose;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyRole;

/** The lines in the window of the envelope. */
final class Addressing {
    private Addressing() {}

    static List<String> lines(Party to, Wording wording) {
        var address = to.contact().address().lines().map(String::strip).filter(line -> !line.isEmpty());
        return Stream.concat(Stream.of(name(to, wording)), address).toList();
    }

    private static String name(Party to, Wording wording) {
        if (to.isKnown()) return to.name();
        return wording.say(
                to.role() == PartyRole.RESPONDENT ? "letter.addressee-respondent" : "letter.addressee-unknown");
    }
}
