package nl.aantafel.kernel.law;

import java.util.Set;
import nl.aantafel.kernel.dossier.IntakeStep.Requirement;

/**
 * Which rules hold for a complaint, computed from facts and shown with its reason.
 *
 * @param missing what keeps it from being a written complaint in the sense of Awb 9:4
 * @param because key of the sentence that explains it
 */
public record Regime(Kind kind, Set<Requirement> missing, String because) {

    public Regime {
        missing = Set.copyOf(missing);
    }

    /** The three regimes of the kernel (law.md §0.3). */
    public enum Kind {
        /** Written complaint (klaagschrift): Awb 9:5 up to and including 9:12 hold. */
        WRITTEN_COMPLAINT,
        /** Any other complaint: proper handling (Awb 9:2). */
        OTHER_COMPLAINT,
        /** Somebody only wants to let us know, or it is about policy in general. */
        SIGNAL
    }

    public boolean isWrittenComplaint() {
        return kind == Kind.WRITTEN_COMPLAINT;
    }
}
