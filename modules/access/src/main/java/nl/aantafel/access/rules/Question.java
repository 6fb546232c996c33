package nl.aantafel.access.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.aantafel.access.Action;
import nl.aantafel.access.CaseFacts;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import org.jspecify.annotations.Nullable;

/** What a member of staff asks. @param facts {@code null} where it is about no complaint in particular */
public record Question(Staff staff, Action action, @Nullable CaseFacts facts, Compartment compartment, Instant now) {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    LocalDate today() {
        return now.atZone(HERE).toLocalDate();
    }

    boolean asks(Action... actions) {
        for (var one : actions) if (one == action) return true;
        return false;
    }

    boolean isIn(Compartment... compartments) {
        for (var one : compartments) if (one == compartment) return true;
        return false;
    }

    /** Leads the handling of this complaint: a coordinator, or the alternate where no coordinator is left. */
    boolean isOfTheLead() {
        return staff.is(Role.COORDINATOR)
                || staff.is(Role.ALTERNATE_COORDINATOR)
                        && facts != null
                        && facts.exclusions().coordinatorsToo();
    }

    boolean isUnassigned() {
        return facts != null && facts.crew().isUnassigned();
    }

    boolean isOfTheCrew() {
        return facts != null && facts.crew().has(staff.username());
    }

    boolean isTheHandler() {
        return facts != null && facts.crew().isHandledBy(staff.username());
    }

    boolean hasASeat() {
        return facts != null && facts.crew().seats(staff.username());
    }
}
