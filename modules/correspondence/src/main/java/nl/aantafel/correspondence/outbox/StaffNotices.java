package nl.aantafel.correspondence.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.access.GlassBroken;
import nl.aantafel.access.GlassNotJudged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Word for staff that the glass was broken, or not judged in time: queued in the same transaction, sent once. It says only where to look. */
@Repository
@Transactional
class StaffNotices {
    private final JdbcClient jdbc;
    private final Clock clock;

    StaffNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What it is about. */
    enum Kind {
        GLASS_BROKEN,
        GLASS_NOT_JUDGED
    }

    /** A notice that was claimed to be sent. */
    record Notice(UUID id, Kind kind, int attempts) {}

    @EventListener
    void queue(GlassBroken broken) {
        queue(broken.glass(), Kind.GLASS_BROKEN);
    }

    /** Once for each day, however often it is told. */
    @EventListener
    void queue(GlassNotJudged late) {
        var daily = "%s/%s".formatted(late.glass(), late.day());
        queue(UUID.nameUUIDFromBytes(daily.getBytes(StandardCharsets.UTF_8)), Kind.GLASS_NOT_JUDGED);
    }

    private void queue(UUID id, Kind kind) {
        jdbc.sql("insert into staff_notice (id, kind, state, attempts, next_try, last_error, at)"
                        + " values (:id, :kind, 'QUEUED', 0, :now, '', :now) on conflict do nothing")
                .param("id", id)
                .param("kind", kind.name())
                .param("now", now())
                .update();
    }

    Optional<Notice> claim() {
        return jdbc.sql("""
                        update staff_notice set state = 'SENDING', attempts = attempts + 1, at = :now
                        where id = (select id from staff_notice
                            where state = 'QUEUED' and next_try <= :now or state = 'SENDING' and at < :lost
                            order by next_try limit 1 for update skip locked)
                        returning id, kind, attempts""")
                .param("now", now())
                .param("lost", now().minus(Outbox.PATIENCE))
                .query(Notice.class)
                .optional();
    }

    /** Nobody decides by hand on such a mail, so an uncertain one is sent again: rather twice than never. */
    void settle(Notice notice, Outcome outcome) {
        var state = outcome.state(notice.attempts());
        jdbc.sql("update staff_notice set state = :state, last_error = :error, next_try = :next, at = :now"
                        + " where id = :id and state = 'SENDING'")
                .param("state", (state == State.UNCERTAIN ? State.QUEUED : state).name())
                .param("error", outcome.error())
                .param("next", now().plus(Outcome.pauseAfter(notice.attempts())))
                .param("now", now())
                .param("id", notice.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
