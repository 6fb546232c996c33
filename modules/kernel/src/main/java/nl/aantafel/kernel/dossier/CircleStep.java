package nl.aantafel.kernel.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who belongs to the circle around a dossier, who is kept out of it, and who may know the name (Awb 2:4, 9:7). */
public sealed interface CircleStep extends Step {

    /** A colleague works on it beside the handler, and so may read it. */
    record TeamMemberAdded(
            LocalDate on, String staff, @Prose String why) implements CircleStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** A colleague works on it no longer. */
    record TeamMemberLeft(LocalDate on, String staff) implements CircleStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /**
     * A whole unit is too near to the conduct: nobody who works there reads or handles it in this period (Awb 9:7).
     *
     * @param from first day
     * @param until last day; {@code null} for as long as the dossier exists
     */
    record UnitKeptOut(
            LocalDate on,
            String unit,
            LocalDate from,
            @Nullable LocalDate until,
            @Prose String why) implements CircleStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** The program proposed to keep somebody, or a unit, out of it; somebody looked and says that it is not needed. */
    record ProposalSetAside(
            LocalDate on, String whom, @Prose String why) implements CircleStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** Somebody who handles it was told who complains, though the citizen chose not to be known; the citizen reads this. */
    record ShieldLifted(
            LocalDate on,
            String staff,
            LiftingGround ground,
            @Prose String why) implements CircleStep {}

    /** On what ground. */
    enum LiftingGround {
        COMPLAINANT_AGREES,
        NEEDED_TO_HANDLE,
        DANGER,
        LEGAL_DUTY
    }
}
