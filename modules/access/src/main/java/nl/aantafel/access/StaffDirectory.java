package nl.aantafel.access;

import java.util.List;
import java.util.Optional;
import nl.aantafel.access.Subject.Staff;

/** The open staff accounts of the municipality that is bound to the current work. */
public interface StaffDirectory {

    Optional<Staff> find(String username);

    /** Everyone with at least one of the roles, by name. */
    List<Staff> withRole(Role... roles);
}
