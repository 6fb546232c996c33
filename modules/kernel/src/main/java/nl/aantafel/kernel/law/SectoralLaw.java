package nl.aantafel.kernel.law;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.statute.Statute;

/**
 * The socket for a law module: it offers exactly one bean of this type. A law governs elements, not whole dossiers, and
 * only in municipalities where it is in force. All texts are in {@code messages/<key>*_nl.properties} of the module.
 */
public interface SectoralLaw extends LawPart {

    /** The module's name: {@code wmo}. The citizen's name for it is {@code law.<key>}, what it is about {@code law.<key>.about}. */
    String key();

    Statute statute();

    default boolean governs(Element element) {
        return element.laws().contains(key());
    }

    /** Its subjects, each in a folder of its own. */
    default List<LawPart> parts() {
        return List.of();
    }

    /** Its parts and then the law itself, in the order in which they refine the procedure. */
    default List<LawPart> whole() {
        return Stream.concat(parts().stream(), Stream.of(this)).toList();
    }

    /** How long it gives for a decision on what somebody asked for; the Awb's eight weeks where it is silent. */
    default ApplicationTerms applicationTerms() {
        return ApplicationTerms.GENERAL;
    }
}
