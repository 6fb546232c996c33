package nl.aantafel.kernel.law;

import java.util.Set;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.statute.Article;

/**
 * One row of the routing table (law.md §4.6): whose conduct, which rules, who handles it. Texts: {@code route.<id>} (whose
 * conduct), {@code .first}, {@code .why} and {@code .then}: who handles it, why, and who looks at it afterwards.
 *
 * @param id RT-1 … RT-20
 * @param law the law that brings it; empty for a row of every law
 * @param conductOf as what those complained about stand in a dossier
 * @param mayDecide whether the municipality may judge this conduct itself
 * @param article where it follows from
 */
public record Route(
        String id,
        String law,
        Set<PartyRole> conductOf,
        Scheme scheme,
        boolean mayDecide,
        Handover handover,
        Article article) {

    public Route {
        conductOf = Set.copyOf(conductOf);
    }

    /** Whose rules for complaints hold. */
    public enum Scheme {
        /** Awb title 9.1, handled by the municipality. */
        OURS,
        /** Awb title 9.1, handled by another organ. */
        OTHER_ORGAN,
        /** An independent committee by law (Jeugdwet 4.2.1, Wmo 4.2.7). */
        COMMITTEE_BY_LAW,
        /** The scheme of a private body: by contract, ordinance or its own law. */
        OWN_SCHEME,
        /** A question to the municipality about what it does with those it pays. */
        QUESTION
    }

    /** How it reaches those who handle it. */
    public enum Handover {
        /** It stays here. */
        NONE,
        /** It stays here; the employer is asked to tell its side. */
        INVITE,
        /** Part of it goes another way: split it in elements. */
        SPLIT,
        /** Awb 2:3: forwarded without delay, and the sender is told. */
        FORWARD,
        /** Only when the citizen agrees; warm, not on paper alone. */
        CONSENT,
        /** We name the right door and offer help to get in. */
        POINT
    }
}
