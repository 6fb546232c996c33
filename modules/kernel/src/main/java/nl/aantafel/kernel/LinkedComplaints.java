package nl.aantafel.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.access.Action;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.persistence.ComplaintStore;
import nl.aantafel.kernel.persistence.Links;
import nl.aantafel.kernel.together.Balance;
import nl.aantafel.kernel.together.Link;
import nl.aantafel.kernel.together.LinkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Complaints that belong together, for the coordinator alone (S-081, S-154). Who is involved in one of them (Awb 9:7) does
 * not see the tie at all.
 */
@Service
@Transactional
public class LinkedComplaints {
    private final ComplaintStore store;
    private final Links links;
    private final CaseAccess access;
    private final Clock clock;

    LinkedComplaints(ComplaintStore store, Links links, CaseAccess access, Clock clock) {
        this.store = store;
        this.links = links;
        this.access = access;
        this.clock = clock;
    }

    /** A tie, and how its dossiers compare. */
    public record Seen(Link link, Balance balance) {}

    /** Why complaints were not tied. */
    public enum Refusal {
        UNKNOWN_NUMBER,
        FEWER_THAN_TWO,
        NO_NAME,
        TIED_ALREADY
    }

    /** @throws NoSuchComplaint for everybody but the coordinator */
    public List<Seen> all() {
        access.require(Action.LINK_COMPLAINTS);
        var all = seen(links.all());
        access.listed(Action.LINK_COMPLAINTS, all.size());
        return all;
    }

    /** The ties of one complaint that was opened: numbers and counts; none for who may not know. */
    @Transactional(readOnly = true)
    public List<Seen> of(ComplaintId id) {
        return access.may(Action.LINK_COMPLAINTS) ? seen(links.of(id.value())) : List.of();
    }

    /** @return why not, or empty when they are tied */
    public Optional<Refusal> tie(LinkKind kind, String name, List<String> numbers) {
        access.require(Action.LINK_COMPLAINTS);
        var ids = new LinkedHashSet<UUID>();
        for (var number : numbers) {
            var id = store.byNumber(number).filter(this::maySee);
            if (id.isEmpty()) return Optional.of(Refusal.UNKNOWN_NUMBER);
            ids.add(id.get());
        }
        var refusal = refusal(kind, name, ids);
        if (refusal.isEmpty())
            links.add(new Link(UUID.randomUUID(), kind, name, LocalDate.now(clock), List.copyOf(ids)), by());
        return refusal;
    }

    private Optional<Refusal> refusal(LinkKind kind, String name, Set<UUID> ids) {
        if (ids.size() < 2) return Optional.of(Refusal.FEWER_THAN_TWO);
        if (name.isBlank()) return Optional.of(Refusal.NO_NAME);
        var isTied = links.of(ids.iterator().next()).stream()
                .anyMatch(link ->
                        link.kind() == kind && Set.copyOf(link.complaints()).equals(ids));
        return isTied ? Optional.of(Refusal.TIED_ALREADY) : Optional.empty();
    }

    public void untie(UUID link) {
        access.require(Action.LINK_COMPLAINTS);
        if (all().stream().noneMatch(seen -> seen.link().id().equals(link))) throw new NoSuchComplaint();
        links.remove(link);
    }

    /** The dossiers of the other side of a mirrored complaint, for the program's own check. */
    List<Dossier> mirrorsOf(ComplaintId id) {
        var others = links.of(id.value()).stream()
                .filter(link -> link.kind() == LinkKind.MIRRORED)
                .flatMap(link -> link.complaints().stream())
                .filter(complaint -> !complaint.equals(id.value()))
                .distinct()
                .toList();
        return List.copyOf(store.findAll(others).values());
    }

    private List<Seen> seen(List<Link> found) {
        var complaints = found.stream()
                .flatMap(link -> link.complaints().stream())
                .distinct()
                .toList();
        var dossiers = store.findAll(complaints);
        return found.stream().flatMap(link -> seen(link, dossiers)).toList();
    }

    private Stream<Seen> seen(Link link, Map<UUID, Dossier> dossiers) {
        var sides = link.complaints().stream().map(dossiers::get).toList();
        var maySeeAll = link.complaints().stream().allMatch(id -> maySee(id, Objects.requireNonNull(dossiers.get(id))));
        return maySeeAll ? Stream.of(new Seen(link, Balance.of(sides))) : Stream.empty();
    }

    private boolean maySee(UUID id) {
        return store.find(id).filter(dossier -> maySee(id, dossier)).isPresent();
    }

    private boolean maySee(UUID id, Dossier dossier) {
        return access.permits(Action.LINK_COMPLAINTS, Compartment.ROUTING, new ComplaintId(id), dossier);
    }

    private String by() {
        return access.subject() instanceof Staff staff ? staff.username() : "";
    }
}
