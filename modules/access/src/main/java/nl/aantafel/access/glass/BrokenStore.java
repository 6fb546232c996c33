package nl.aantafel.access.glass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.access.glass.Broken.Judged;
import nl.aantafel.sealing.Place;
import nl.aantafel.sealing.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the glass was broken in the bound municipality, and what came of it. Only ever added to. */
@Repository
class BrokenStore {
    private static final String SELECT = """
            select g.id, g.complaint_id, g.account, g.category, g.reason, g.at,
              (select min(e.at) from broken_glass_end e where e.glass_id = g.id) as ended_at,
              j.is_right, j.remark, j.by as judged_by, j.at as judged_at
            from broken_glass g left join broken_glass_judged j on j.glass_id = g.id
            """;
    private final JdbcClient jdbc;
    private final Seal seal;

    BrokenStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void add(Broken broken) {
        jdbc.sql("insert into broken_glass (id, complaint_id, account, category, reason, at)"
                        + " values (:id, :complaint, :account, :category, :reason, :at)")
                .param("id", broken.id())
                .param("complaint", broken.complaint())
                .param("account", broken.account())
                .param("category", broken.category().name())
                .param("reason", seal.close(reason(broken.id()), broken.reason()))
                .param("at", broken.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(UUID id, Instant at) {
        jdbc.sql("insert into broken_glass_end (glass_id, at) values (:id, :at)")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return {@code false} when it was judged before */
    boolean judge(UUID id, Judged judged) {
        return jdbc.sql("insert into broken_glass_judged (glass_id, is_right, remark, by, at)"
                                + " values (:id, :right, :remark, :by, :at) on conflict do nothing")
                        .param("id", id)
                        .param("right", judged.isRight())
                        .param("remark", seal.close(remark(id), judged.remark()))
                        .param("by", judged.by())
                        .param("at", judged.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Broken> find(UUID id) {
        return jdbc.sql(SELECT + "where g.id = :id")
                .param("id", id)
                .query(this::broken)
                .optional();
    }

    /** What is open now. */
    Map<UUID, Map<String, Instant>> open(Instant now) {
        return jdbc.sql("select " + OpenGlass.COLUMN)
                .params(OpenGlass.parameters(now))
                .query((row, _) -> OpenGlass.of(row))
                .single();
    }

    /** Broken after this moment by this person; those that ended are among them. One person's requests wait for each other, so that nobody opens three at once. */
    List<Broken> by(String account, Instant after) {
        return jdbc.sql(SELECT + "where g.account = :account and g.at > :after order by g.at desc")
                .param("account", account)
                .param("after", after.atOffset(ZoneOffset.UTC))
                .query(this::broken)
                .list();
    }

    void queueUp(String account) {
        jdbc.sql("select username from staff_account where username = :account for update")
                .param("account", account)
                .query(String.class)
                .optional();
    }

    /** Those that wait for a judgement, the oldest in front. */
    List<Broken> unjudged() {
        return jdbc.sql(SELECT + "where j.glass_id is null order by g.at")
                .query(this::broken)
                .list();
    }

    /** Those that wait for a judgement first, the oldest in front; then the latest judged. */
    List<Broken> latest(int most) {
        return jdbc.sql(SELECT
                        + "order by (j.glass_id is not null), case when j.glass_id is null then g.at end, g.at desc"
                        + " limit :most")
                .param("most", most)
                .query(this::broken)
                .list();
    }

    private static Place reason(UUID id) {
        return Place.of("broken_glass.reason", id);
    }

    private static Place remark(UUID id) {
        return Place.of("broken_glass_judged.remark", id);
    }

    private Broken broken(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var judgedAt = moment(row, "judged_at");
        return new Broken(
                id,
                row.getObject("complaint_id", UUID.class),
                row.getString("account"),
                Category.valueOf(row.getString("category")),
                seal.text(reason(id), row.getBytes("reason")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                moment(row, "ended_at"),
                judgedAt == null
                        ? null
                        : new Judged(
                                row.getBoolean("is_right"),
                                seal.text(remark(id), row.getBytes("remark")),
                                row.getString("judged_by"),
                                judgedAt));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
