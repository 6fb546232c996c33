package nl.aantafel.access.login;

import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the name and the roles of the member of staff who looks at it, for the header and the menu. */
@ControllerAdvice
class StaffOnEveryPage {

    @ModelAttribute("staffName")
    @Nullable
    String staffName() {
        return CurrentSubject.get() instanceof Staff staff ? staff.name() : null;
    }

    @ModelAttribute("staffRoles")
    @Nullable
    Set<String> staffRoles() {
        return CurrentSubject.get() instanceof Staff staff
                ? staff.roles().stream().map(Role::name).collect(Collectors.toSet())
                : null;
    }
}
