package nl.aantafel.kernel.dossier;

import java.util.Optional;
import java.util.Set;

/** The one opening for a law module's own facts. What the kernel must know of such a fact, the fact says itself. */
public non-sealed interface SectoralStep extends Step {

    /** The elements it refers to; they must be in the dossier. */
    default Set<ElementId> elements() {
        return Set.of();
    }

    /** The parties it refers to; they must be in the dossier. */
    default Set<PartyId> parties() {
        return Set.of();
    }

    /** Where the dossier stands after it; empty when it stays where it was. */
    default Optional<Stage> leadsTo() {
        return Optional.empty();
    }

    /** Whether the citizen can take it alone, from the status page. */
    default boolean isForCitizens() {
        return false;
    }

    /** The elements that are no longer handled under Awb title 9.1 because a law has another procedure for them. */
    default Set<ElementId> leavingTitle91() {
        return Set.of();
    }

    /** The elements on which it holds the judgement of a committee by law, instead of the organ's own. */
    default Set<ElementId> judgedElsewhere() {
        return Set.of();
    }

    /** Which of the parties told it apart, so that it stays behind the wall between them; empty for what nobody did. */
    default Optional<PartyId> toldApartBy() {
        return Optional.empty();
    }

    /** Whether it is about a child, or about health and what else the law calls a special category. */
    default boolean isSensitive() {
        return false;
    }
}
