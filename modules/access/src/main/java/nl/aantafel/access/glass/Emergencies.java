package nl.aantafel.access.glass;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.BrokenGlass;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.GlassBroken;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looking;
import nl.aantafel.access.Looks;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.glass.GlassRules.Refusal;
import nl.aantafel.access.glass.GlassRules.Request;
import nl.aantafel.tenancy.TenantContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Breaking the glass, and what it opens. */
@Component
@Transactional
class Emergencies implements BrokenGlass {
    private static final String RULE = "broken-glass";

    private final BrokenStore store;
    private final Looks looks;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Emergencies(BrokenStore store, Looks looks, ApplicationEventPublisher events, InstantSource clock) {
        this.store = store;
        this.looks = looks;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Map<String, Instant>> open() {
        return store.open(clock.instant());
    }

    /** What this person has open now. */
    @Transactional(readOnly = true)
    public List<Broken> openBy(String username) {
        var now = clock.instant();
        return store.by(username, now.minus(Broken.LASTS)).stream()
                .filter(broken -> broken.isOpen(now))
                .toList();
    }

    /** Breaks the glass. @return what is wrong; empty when the dossier is open now */
    public List<Refusal> ask(Staff staff, Request request) {
        store.queueUp(staff.username());
        var refusals = GlassRules.refusals(staff, request, complaintsOpenBy(staff));
        var known = request.known();
        var category = request.category();
        if (!refusals.isEmpty() || known == null || category == null) return refusals;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = UUID.randomUUID();
        store.add(new Broken(
                id,
                known.complaint(),
                staff.username(),
                category,
                request.reason().strip(),
                now,
                null,
                null));
        looks.seen(Look.at(Looking.GLASS_BROKEN, known.complaint(), Compartment.ROUTING, RULE)
                .because(category.name()));
        events.publishEvent(new GlassBroken(TenantContext.required(), id));
        return List.of();
    }

    private Set<UUID> complaintsOpenBy(Staff staff) {
        return openBy(staff.username()).stream().map(Broken::complaint).collect(Collectors.toUnmodifiableSet());
    }

    /** The person is ready before the four hours are over. Nobody ends another's. */
    public void end(UUID id, Staff staff) {
        var now = clock.instant();
        store.find(id)
                .filter(broken -> broken.account().equals(staff.username()) && broken.isOpen(now))
                .ifPresent(broken -> store.end(broken.id(), now));
    }
}
