package nl.aantafel.jeugdwet.residence;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;

/**
 * Where the child and the parents live: municipalities, never addresses.
 *
 * @param child municipality in which the child is registered or stays
 * @param decisive municipality that the rule of {@code residing} points at, when that is another one
 * @param oneParent municipality of one parent; blank when unknown
 * @param otherParent municipality of the other; blank when unknown
 */
public record ResidenceNoted(
        LocalDate on, Residing residing, String child, String decisive, String oneParent, String otherParent)
        implements SectoralStep {

    @Override
    public Visibility visibility() {
        return Visibility.INTERNAL;
    }

    /** The municipality responsible for the help (Jeugdwet 1.1). It is not by that the one complained of. */
    public String responsible() {
        return residing == Residing.REGISTERED ? child : decisive;
    }

    /** Whether more than one municipality is involved. */
    boolean isSpread() {
        return Stream.of(child, responsible(), oneParent, otherParent)
                        .filter(name -> !name.isBlank())
                        .map(String::strip)
                        .distinct()
                        .count()
                > 1;
    }
}
