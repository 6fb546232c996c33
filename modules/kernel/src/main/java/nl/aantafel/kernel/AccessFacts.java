package nl.aantafel.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.BrokenGlass;
import nl.aantafel.access.CaseFacts;
import nl.aantafel.access.Crew;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Exclusions;
import nl.aantafel.access.Exclusions.KeptOutUnit;
import nl.aantafel.access.Moment;
import nl.aantafel.access.Protection;
import nl.aantafel.access.Reader;
import nl.aantafel.access.Role;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.dossier.Circle;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.ordinance.Ordinance.Seat;
import nl.aantafel.ordinance.Ordinances;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What access must know of a dossier, and of the moment: read anew each time, so that a change counts at once. */
@Component
class AccessFacts {
    private final Ordinances ordinances;
    private final StaffDirectory directory;
    private final Optional<BrokenGlass> glass;
    private final Clock clock;

    AccessFacts(Ordinances ordinances, StaffDirectory directory, ObjectProvider<BrokenGlass> glass, Clock clock) {
        this.ordinances = ordinances;
        this.directory = directory;
        this.glass = Optional.ofNullable(glass.getIfAvailable());
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    CaseFacts of(ComplaintId id, Dossier dossier) {
        var circle = new Circle(dossier);
        return new CaseFacts(
                id.value(),
                crew(circle),
                exclusions(circle),
                new Protection(circle.isShielded(), circle.liftedFor(), circle.hasWalls()),
                glass(id));
    }

    private Crew crew(Circle circle) {
        var handler = circle.dossier().handler().map(HandlerAssigned::staff).orElse(null);
        return new Crew(handler, circle.team(), circle.recorder(), committee(circle.dossier()));
    }

    private Set<String> committee(Dossier dossier) {
        return Advisers.seats(dossier, ordinances.inForceOn(dossier.receivedOn()), today()).stream()
                .map(Seat::username)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Exclusions exclusions(Circle circle) {
        var kept = exclusionsIn(circle);
        return isAlternate() ? kept.among(coordinators(), today()) : kept;
    }

    /** Who is kept out, without looking who the coordinators are. */
    static Exclusions exclusionsIn(Circle circle) {
        var units = circle.unitsKeptOut()
                .map(kept -> new KeptOutUnit(kept.unit(), kept.from(), kept.until()))
                .collect(Collectors.toUnmodifiableSet());
        return new Exclusions(circle.dossier().involved(), units, false);
    }

    /** Only the alternate's rights depend on who the coordinators are. */
    private static boolean isAlternate() {
        return CurrentSubject.get() instanceof Staff staff && staff.is(Role.ALTERNATE_COORDINATOR);
    }

    List<Reader> coordinators() {
        return directory.withRole(Role.COORDINATOR).stream().map(Staff::reader).toList();
    }

    private Map<String, Instant> glass(ComplaintId id) {
        return mayBreakGlass() ? openGlass().getOrDefault(id.value(), Map.of()) : Map.of();
    }

    private Map<UUID, Map<String, Instant>> openGlass() {
        return glass.map(AccessFacts::once).orElse(Map.of());
    }

    /** Asked once in a request, however many parts of a page ask; mostly the login asked it along. */
    @SuppressWarnings("unchecked") // only this is kept under this name
    private static Map<UUID, Map<String, Instant>> once(BrokenGlass broken) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) return broken.open();
        var known = request.getAttribute(BrokenGlass.OF_THIS_REQUEST, RequestAttributes.SCOPE_REQUEST);
        if (known instanceof Map<?, ?>) return (Map<UUID, Map<String, Instant>>) known;
        var read = broken.open();
        request.setAttribute(BrokenGlass.OF_THIS_REQUEST, read, RequestAttributes.SCOPE_REQUEST);
        return read;
    }

    private static boolean mayBreakGlass() {
        return CurrentSubject.get() instanceof Staff staff
                && staff.roles().stream().anyMatch(Role::canBreakGlass);
    }

    /** For lists: today, who leads, and what the one who asks opened. */
    Moment moment() {
        var coordinators = isAlternate() ? Set.copyOf(coordinators()) : Set.<Reader>of();
        return new Moment(today(), coordinators, opened());
    }

    private Set<UUID> opened() {
        if (!mayBreakGlass() || !(CurrentSubject.get() instanceof Staff staff)) return Set.of();
        return openGlass().entrySet().stream()
                .filter(open -> open.getValue().containsKey(staff.username()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
