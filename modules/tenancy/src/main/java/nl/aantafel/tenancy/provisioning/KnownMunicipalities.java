package nl.aantafel.tenancy.provisioning;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.Municipality;
import nl.aantafel.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** The register in memory: replaced whole when one municipality changes, so that readers need no lock. */
@Component
final class KnownMunicipalities implements Municipalities {
    private final Set<String> closedHosts = ConcurrentHashMap.newKeySet();
    private final Set<TenantId> shut = ConcurrentHashMap.newKeySet();
    private volatile Snapshot snapshot = Snapshot.of(List.of());

    private record Snapshot(
            List<Municipality> byName, Map<String, Municipality> byHost, Map<TenantId, Municipality> byId) {

        static Snapshot of(Collection<Municipality> municipalities) {
            var byHost = new HashMap<String, Municipality>();
            var byId = new HashMap<TenantId, Municipality>();
            for (var municipality : municipalities) {
                byId.put(municipality.id(), municipality);
                for (var host : municipality.hosts()) {
                    var other = byHost.put(host, municipality);
                    ConfigNode.require(
                            other == null || other.id().equals(municipality.id()),
                            "het adres '%s' is al van een andere gemeente".formatted(host));
                }
            }
            var byName = municipalities.stream()
                    .sorted(comparing(Municipality::name))
                    .toList();
            return new Snapshot(byName, Map.copyOf(byHost), Map.copyOf(byId));
        }
    }

    /** @throws IllegalArgumentException when one of its hosts is another municipality's */
    synchronized void put(Municipality municipality) {
        var all = new HashMap<>(snapshot.byId());
        all.put(municipality.id(), municipality);
        snapshot = Snapshot.of(all.values());
    }

    synchronized void remove(TenantId id) {
        var all = new HashMap<>(snapshot.byId());
        all.remove(id);
        snapshot = Snapshot.of(all.values());
    }

    /** Known to its citizens, but not to be served until the next start. */
    void close(Municipality municipality) {
        closedHosts.addAll(municipality.hosts());
    }

    @Override
    public boolean isClosed(String hostWithoutPort) {
        return closedHosts.contains(hostWithoutPort) && byHost(hostWithoutPort).isEmpty();
    }

    @Override
    public boolean isShut(TenantId id) {
        return shut.contains(id);
    }

    @Override
    public void shut(TenantId id) {
        shut.add(id);
    }

    @Override
    public List<Municipality> all() {
        return snapshot.byName();
    }

    @Override
    public Optional<Municipality> byHost(String hostWithoutPort) {
        return Optional.ofNullable(snapshot.byHost().get(hostWithoutPort));
    }

    @Override
    public Municipality of(TenantId id) {
        var municipality = snapshot.byId().get(id);
        if (municipality == null) throw new IllegalArgumentException("Deze gemeente doet niet mee");
        return municipality;
    }
}
