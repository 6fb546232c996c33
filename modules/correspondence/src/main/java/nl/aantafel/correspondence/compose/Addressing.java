package nl.aantafel.correspondence.compose;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Party;

/** The lines in the window of the envelope. */
final class Addressing {
    private Addressing() {}

    static List<String> lines(Party to, Wording wording) {
        var name = to.isKnown() ? to.name() : wording.say("letter.addressee-unknown");
        var address = to.contact().address().lines().map(String::strip).filter(line -> !line.isEmpty());
        return Stream.concat(Stream.of(name), address).toList();
    }
}
