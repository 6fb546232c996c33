package nl.aantafel.kernel.law;

import java.util.List;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.statute.Statute;

/**
 * The socket for a law module: it offers exactly one bean of this type. A law governs elements, not whole dossiers, and
 * only in municipalities where it is in force. All texts are in {@code messages/<key>_nl.properties} of the module.
 */
public interface SectoralLaw {

    /** The module's name: {@code wmo}. The citizen's name for it is {@code law.<key>}, what it is about {@code law.<key>.about}. */
    String key();

    Statute statute();

    default boolean governs(Element element) {
        return element.laws().contains(key());
    }

    /** What this law changes in the handling; gives back its argument where it changes nothing. */
    default Procedure refine(Procedure general, Circumstances circumstances) {
        return general;
    }

    /** The kinds of facts this law brings of its own. */
    default List<Class<? extends SectoralStep>> steps() {
        return List.of();
    }

    default List<Question> questions() {
        return List.of();
    }

    default List<Theme> themes() {
        return List.of();
    }

    /** Whose conduct goes which way under this law: its rows of the routing table (law.md §4.6). */
    default List<Route> routes() {
        return List.of();
    }

    /** The clocks of its own that can run in a dossier, as rows of the catalogue. */
    default List<ClockKind> clockKinds() {
        return List.of();
    }

    /** Which of them run in this dossier. */
    default List<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return List.of();
    }

    /** What this law wants to happen next; what is due goes before the ordinary course. */
    default List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return List.of();
    }

    /** Keys of the paragraphs this law adds to a letter. */
    default List<String> paragraphs(LetterKind letter, Dossier dossier) {
        return List.of();
    }

    /** What the handler should see beside this dossier. */
    default List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        return List.of();
    }
}
