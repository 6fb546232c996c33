package nl.aantafel.kernel.dossier;

import java.time.LocalDate;

/** Guarding the objection (bezwaarbewaking): linked decisions, and what is an objection instead of a complaint (law.md §2.4, §2.5). */
public sealed interface ObjectionStep extends Step {

    /** What disagrees with the content of a decision is treated as an objection; its day of receipt goes along (Awb 6:15). */
    record TreatedAsObjection(LocalDate on, ElementId element, LocalDate receivedOn, boolean alsoComplaint)
            implements ObjectionStep {}
}
