package nl.aantafel.access.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
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

    /** Long enough to finish a letter. */
    private static final Duration WARNED = Duration.ofMinutes(30);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");
    private final InstantSource clock;

    StaffOnEveryPage(InstantSource clock) {
        this.clock = clock;
    }

    /** The time at which the login ends however busy somebody is, when that is soon. */
    @ModelAttribute("staffEnds")
    @Nullable
    String staffEnds(HttpServletRequest request) {
        return OpenLogin.of(request)
                .filter(OpenLogin::isComplete)
                .map(OpenLogin::end)
                .filter(end -> end.minus(WARNED).isBefore(clock.instant()))
                .map(end -> end.atZone(AccountPage.HERE).format(TIME))
                .orElse(null);
    }

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
