package nl.aantafel.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Party;

/** A citizen as recognised in another complaint: the same name, and a telephone, e-mail or address in common. */
record SameCitizen(String name, Set<String> reached) {

    /** Empty where the complainant did not give a name openly. */
    static Optional<SameCitizen> of(Dossier dossier) {
        if (dossier.received().openness() != Openness.OPEN) return Optional.empty();
        return dossier.complainant().filter(Party::isKnown).map(SameCitizen::of);
    }

    private static SameCitizen of(Party party) {
        var contact = party.contact();
        var ways = Stream.of(contact.phone(), contact.email(), contact.address())
                .map(way -> way.replaceAll("\\s", "").toLowerCase(Locale.ROOT))
                .filter(way -> !way.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new SameCitizen(party.name(), ways);
    }

    boolean complainsIn(Dossier other) {
        return of(other)
                .filter(citizen -> citizen.name().equalsIgnoreCase(name))
                .filter(citizen -> citizen.reached().stream().anyMatch(reached::contains))
                .isPresent();
    }
}
