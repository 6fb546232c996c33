package nl.aantafel.kernel.law;

import java.util.List;
import nl.aantafel.ordinance.OpenTerm;
import nl.aantafel.statute.Article;

/**
 * A row of the catalogue of clocks (law.md §3.2): what runs in every dossier to which it applies. Its words are the messages
 * {@code clock.<id>}, {@code clock.<id>.explained} and {@code clock.<id>.lasts}.
 *
 * @param article what sets the term
 * @param bound who must act before it ends
 * @param terms the open terms that fill in its length, in the order in which {@code lasts} names them
 */
public record ClockKind(String id, Article article, Bound bound, List<OpenTerm<?>> terms) {

    /** Who must act. When a term of another passes, the municipality is not late. */
    public enum Bound {
        MUNICIPALITY,
        CITIZEN,
        /** A party, another organisation, the ombudsman. */
        OTHER,
        /** Nobody is late when it ends: until then something is kept. */
        NOBODY
    }

    public ClockKind {
        terms = List.copyOf(terms);
    }

    static ClockKind of(String id, Article article, Bound bound, OpenTerm<?>... terms) {
        return new ClockKind(id, article, bound, List.of(terms));
    }
}
