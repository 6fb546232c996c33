package nl.aantafel.correspondence.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.correspondence.archive.LetterStore;
import nl.aantafel.correspondence.log.DeliveryLog;
import nl.aantafel.correspondence.log.Happening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The queue of one municipality. A row is claimed by one worker at a time, whatever the number of nodes. */
@Repository
@Transactional
public class Outbox {
    /** Who claims a mail settles it well within this time; afterwards nobody knows how it ended. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final DeliveryLog log;
    private final LetterStore letters;
    private final Recipients recipients;

    Outbox(JdbcClient jdbc, Clock clock, DeliveryLog log, LetterStore letters, Recipients recipients) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.log = log;
        this.letters = letters;
        this.recipients = recipients;
    }

    /** A mail that was claimed to be sent. @param number of the complaint; @param kind of the letter it tells of */
    record Mail(UUID id, UUID letterId, String channel, String recipient, int attempts, String number, String kind) {

        boolean holdsTheLetter() {
            return channel.equals(Channel.ATTACHED.name());
        }
    }

    /** The letter to go along; empty when the mail only says that it is there. */
    Optional<byte[]> attachment(Mail mail) {
        return mail.holdsTheLetter() ? Optional.of(letters.file(mail.letterId())) : Optional.empty();
    }

    /** Queues a letter; a letter is queued once. */
    public void queue(UUID letter, Channel channel, String recipient) {
        var state = channel == Channel.POST ? State.TO_PRINT : State.QUEUED;
        var id = UUID.randomUUID();
        jdbc.sql("insert into outbox (id, letter_id, channel, sealed, state, attempts, next_try, last_error, at, by)"
                        + " values (:id, :letter, :channel, :sealed, :state, 0, :now, '', :now, '')")
                .param("id", id)
                .param("letter", letter)
                .param("channel", channel.name())
                .param("sealed", recipients.close(id, recipient))
                .param("state", state.name())
                .param("now", now())
                .update();
        log.add(letter, channel == Channel.POST ? Happening.TO_PRINT : Happening.QUEUED, channel.name());
    }

    /** Takes the mail that waited longest; nobody else gets it. */
    Optional<Mail> claim() {
        var claimed = jdbc.sql("""
                        update outbox o set state = 'SENDING', attempts = o.attempts + 1, at = :now
                        from letter l
                        where l.id = o.letter_id and o.id = (
                            select id from outbox where state = 'QUEUED' and next_try <= :now
                            order by next_try limit 1 for update skip locked)
                        returning o.id, o.letter_id, o.channel, o.recipient, o.sealed, o.attempts, l.number, l.kind""").param("now", now()).query(recipients).optional();
        claimed.ifPresent(mail -> log.add(mail.letterId(), Happening.HANDED_OVER, String.valueOf(mail.attempts())));
        return claimed;
    }

    void settle(Mail mail, Outcome outcome) {
        jdbc.sql("update outbox set state = :state, last_error = :error, next_try = :next, at = :now"
                        + " where id = :id and state = 'SENDING'")
                .param("state", outcome.state(mail.attempts()).name())
                .param("error", outcome.error())
                .param("next", now().plus(Outcome.pauseAfter(mail.attempts())))
                .param("now", now())
                .param("id", mail.id())
                .update();
        log.add(mail.letterId(), outcome.happening(mail.attempts()), outcome.error());
    }

    /** Mails whose worker stopped in the middle: sending them again might send them twice, so a person decides. */
    int giveUpOnLost() {
        return jdbc.sql("update outbox set state = 'UNCERTAIN', last_error = 'afgebroken', at = :now"
                        + " where state = 'SENDING' and at < :before")
                .param("now", now())
                .param("before", now().minus(PATIENCE))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
