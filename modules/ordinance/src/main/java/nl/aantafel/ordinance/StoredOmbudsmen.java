package nl.aantafel.ordinance;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.aantafel.ordinance.Ordinance.Ombudsman;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The register of each municipality, from its own schema; a page asks many times, so it is remembered for a short while.
 * A municipality without a register has the ombudsman of its ordinance.
 */
@Repository
class StoredOmbudsmen implements Ombudsmen {
    private static final Duration TRUSTED = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Map<TenantId, Remembered> remembered = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final Ordinances ordinances;
    private final InstantSource clock;

    StoredOmbudsmen(JdbcClient jdbc, Ordinances ordinances, InstantSource clock) {
        this.jdbc = jdbc;
        this.ordinances = ordinances;
        this.clock = clock;
    }

    private record Remembered(OmbudsmanRegister register, Instant at) {}

    /** Here too, because a call within this object does not begin a transaction. */
    @Override
    @Transactional(readOnly = true)
    public Ombudsman competentOn(LocalDate day) {
        return competentFor(OmbudsmanRegister.MUNICIPALITY, day);
    }

    @Override
    @Transactional(readOnly = true)
    public Ombudsman competentFor(String organ, LocalDate day) {
        return register()
                .competentFor(organ, day, () -> ordinances.inForceOn(day).ombudsman());
    }

    @Transactional
    void replace(JsonNode section) {
        jdbc.sql("delete from ombudsman_register").update();
        jdbc.sql("insert into ombudsman_register (content) values (cast(:content as jsonb))")
                .param("content", section.toString())
                .update();
        remembered.remove(TenantContext.required());
    }

    private OmbudsmanRegister register() {
        var tenant = TenantContext.required();
        var known = remembered.get(tenant);
        var now = clock.instant();
        if (known != null && Duration.between(known.at(), now).abs().compareTo(TRUSTED) < 0) return known.register();
        var register = jdbc.sql("select content from ombudsman_register")
                .query(String.class)
                .optional()
                .map(content -> OmbudsmanText.register(JSON.readTree(content)))
                .orElseGet(() -> new OmbudsmanRegister(List.of()));
        remembered.put(tenant, new Remembered(register, now));
        return register;
    }
}
