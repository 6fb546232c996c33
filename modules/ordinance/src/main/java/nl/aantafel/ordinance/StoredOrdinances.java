package nl.aantafel.ordinance;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The ordinances of every municipality, each read from its own schema and remembered under its own id. A page asks many
 * times, so the database is asked again only after a short while, and read again only when something changed.
 */
@Component
class StoredOrdinances implements Ordinances {
    private static final Duration TRUSTED = Duration.ofSeconds(10);
    private final Map<TenantId, Remembered> remembered = new ConcurrentHashMap<>();
    private final OrdinanceVersions versions;
    private final InstantSource clock;

    StoredOrdinances(OrdinanceVersions versions, InstantSource clock) {
        this.versions = versions;
        this.clock = clock;
    }

    private record Remembered(String checksum, List<Ordinance> versions, Instant checked) {}

    @Override
    public Ordinance inForceOn(LocalDate day) {
        var all = ofBoundMunicipality();
        if (all.isEmpty()) throw new IllegalStateException("Deze gemeente heeft geen verordening");
        return all.reversed().stream()
                .filter(version -> !version.from().isAfter(day))
                .findFirst()
                .orElseGet(all::getFirst);
    }

    private List<Ordinance> ofBoundMunicipality() {
        var tenant = TenantContext.required();
        var known = remembered.get(tenant);
        var now = clock.instant();
        if (known != null && isTrusted(known, now)) return known.versions();
        var fresh = fresh(known, now);
        remembered.put(tenant, fresh);
        return fresh.versions();
    }

    /** The clock can also stand on an earlier day, when demo data are lived. */
    private static boolean isTrusted(Remembered known, Instant now) {
        return Duration.between(known.checked(), now).abs().compareTo(TRUSTED) < 0;
    }

    private Remembered fresh(@Nullable Remembered known, Instant now) {
        var checksum = versions.checksum();
        if (known != null && known.checksum().equals(checksum)) return new Remembered(checksum, known.versions(), now);
        return new Remembered(checksum, versions.all(), now);
    }
}
