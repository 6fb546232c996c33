package nl.aantafel.tenancy.provisioning;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import nl.aantafel.tenancy.Anchors;
import nl.aantafel.tenancy.TenantId;
import nl.aantafel.tenancy.connection.OwnerDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** The table {@code platform.log_anchor}; out of reach for every municipality's role. */
@Component
final class PlatformAnchors implements Anchors {
    private final OwnerDatabase owner;

    PlatformAnchors(OwnerDatabase owner) {
        this.owner = owner;
    }

    @Override
    public void keep(TenantId municipality, Anchor anchor) {
        asOwner(db -> db.sql("INSERT INTO platform.log_anchor (municipality, number, hash, at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(
                        municipality.value(),
                        anchor.number(),
                        anchor.hash(),
                        anchor.at().atOffset(ZoneOffset.UTC))
                .update());
    }

    @Override
    public List<Anchor> of(TenantId municipality) {
        return asOwner(db -> db.sql(
                        "SELECT at, number, hash FROM platform.log_anchor WHERE municipality = ? ORDER BY at")
                .param(municipality.value())
                .query((row, _) -> new Anchor(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getLong("number"),
                        row.getString("hash")))
                .list());
    }

    private <T> T asOwner(Function<JdbcClient, T> work) {
        try (var connection = owner.openForPlatform()) {
            return work.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException unreachable) {
            throw new IllegalStateException("De ankers van het inzagelog zijn niet bereikbaar", unreachable);
        }
    }
}
