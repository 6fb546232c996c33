package nl.aantafel.access.log;

import java.util.stream.Collectors;
import nl.aantafel.access.Look;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;

/** Somebody saw something; not yet a line. */
record Seen(String account, String roles, Look look) {

    static Seen by(Staff staff, Look look) {
        var roles = staff.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        return new Seen(staff.username(), roles, look);
    }
}
