package nl.aantafel.kernel;

import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.law.Recorder;
import nl.aantafel.kernel.law.Recorder.Capacity;

/** Tells the law who takes a step. Who works for the organ never acts for the committee, whatever else he is. */
final class Recorders {
    private Recorders() {}

    static Recorder current() {
        return switch (CurrentSubject.get()) {
            case Staff staff -> new Recorder(staff.username(), capacities(staff));
            case Subject.Citizen _ -> Recorder.CITIZEN;
            case Subject.Program _, Subject.Anonymous _ -> Recorder.PROGRAM;
        };
    }

    private static Set<Capacity> capacities(Staff staff) {
        if (AccessDecisions.isIndependent(staff)) return EnumSet.of(Capacity.COMMITTEE);
        return staff.is(Role.COORDINATOR) || staff.is(Role.ALTERNATE_COORDINATOR)
                ? EnumSet.of(Capacity.ORGAN, Capacity.COORDINATOR)
                : EnumSet.of(Capacity.ORGAN);
    }
}
