package nl.aantafel.correspondence.outbox;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.access.GlassBroken;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Word for staff that the glass was broken: queued in the same transaction, sent once. It says only where to look. */
@Repository
@Transactional
class StaffNotices {
    private final JdbcClient jdbc;
    private final Clock clock;

    StaffNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A notice that was claimed to be sent. */
    record Notice(UUID id, int attempts) {}

    @EventListener
    void queue(GlassBroken broken) {
        jdbc.sql("insert into staff_notice (id, state, attempts, next_try, last_error, at)"
                        + " values (:id, 'QUEUED', 0, :now, '', :now)")
                .param("id", broken.glass())
                .param("now", now())
                .update();
    }

    Optional<Notice> claim() {
        return jdbc.sql("""
                        update staff_notice set state = 'SENDING', attempts = attempts + 1, at = :now
                        where id = (select id from staff_notice
                            where state = 'QUEUED' and next_try <= :now or state = 'SENDING' and at < :lost
                            order by next_try limit 1 for update skip locked)
                        returning id, attempts""")
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
