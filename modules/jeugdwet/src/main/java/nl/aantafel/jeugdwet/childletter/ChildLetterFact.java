package nl.aantafel.jeugdwet.childletter;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;

/** A letter to the child itself, in words that it understands, beside the letter that the law asks for. */
public sealed interface ChildLetterFact extends SectoralStep {

    PartyId child();

    @Override
    default Set<PartyId> parties() {
        return Set.of(child());
    }

    /** That there is a complaint, what happens now, and who helps (beside L1). */
    record ChildReceiptSent(LocalDate on, PartyId child) implements ChildLetterFact {}

    /** What came out (beside L7). @param answer in words for a child */
    record ChildOutcomeTold(
            LocalDate on, PartyId child, @Prose String answer) implements ChildLetterFact {}
}
