package nl.aantafel.kernel.law;

import java.util.List;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.SectoralStep;

/** What a law brings on one subject. A small law is one part; a large one lists its {@link SectoralLaw#parts}. */
public interface LawPart {

    /** What it changes in the handling; gives back its argument where it changes nothing. */
    default Procedure refine(Procedure general, Circumstances circumstances) {
        return general;
    }

    /** The kinds of facts it brings of its own. */
    default List<Class<? extends SectoralStep>> steps() {
        return List.of();
    }

    default List<Question> questions() {
        return List.of();
    }

    default List<Theme> themes() {
        return List.of();
    }

    /** Whose conduct goes which way: its rows of the routing table (law.md §4.6). */
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

    /** What it wants to happen next; what is due goes before the ordinary course. */
    default List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return List.of();
    }

    /** Keys of the paragraphs it adds to a letter. */
    default List<String> paragraphs(LetterKind letter, Dossier dossier) {
        return List.of();
    }

    /** The letters that leave with one of its own facts, the fact already in the dossier. */
    default List<LawLetter> letters(SectoralStep step, Dossier dossier, Circumstances circumstances) {
        return List.of();
    }

    /** What the handler should see beside this dossier. */
    default List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        return List.of();
    }
}
