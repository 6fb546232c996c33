package nl.aantafel.correspondence.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.correspondence.log.DeliveryLog;
import nl.aantafel.correspondence.log.Happening;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.Submission;
import nl.aantafel.kernel.UnlawfulStep;
import nl.aantafel.kernel.dossier.ContactStep.MailRefused;
import nl.aantafel.kernel.dossier.ContactStep.NotificationMissed;
import nl.aantafel.kernel.dossier.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the dossier of mail that did not arrive: refused for good (Awb 2:11), or not gone within 48 hours (Awb 2:10). The key
 * of the step is the same every time, so that whoever stopped halfway tells it once.
 */
@Component
class Undelivered {
    private static final String MAIL_TO_CITIZEN =
            "select o.id, l.id as letter, l.complaint_id as complaint, l.step_number as step, o.at from outbox o"
                    + " join letter l on l.id = o.letter_id where o.channel <> 'POST' and l.addressee = 1";
    private static final int HOURS = 48;
    private static final Logger LOG = LoggerFactory.getLogger(Undelivered.class);
    private final JdbcClient jdbc;
    private final Work work;
    private final Clock clock;

    Undelivered(JdbcClient jdbc, Work work, Clock clock) {
        this.jdbc = jdbc;
        this.work = work;
        this.clock = clock;
    }

    /** Where it is told. */
    @Component
    record Work(Complaints complaints, DeliveryLog log, TransactionTemplate transaction) {}

    /** @param about makes the key of the step */
    private record Untold(Lost lost, Step step, String about) {}

    /** @param at when the mail was last settled */
    record Lost(UUID id, UUID letter, UUID complaint, int step, OffsetDateTime at) {}

    void tell() {
        var all = work.transaction()
                .execute(_ -> Stream.concat(refused(), missed()).toList());
        for (var one : all == null ? List.<Untold>of() : all) tell(one);
    }

    /** One dossier that refuses keeps no other from knowing. */
    private void tell(Untold untold) {
        try {
            work.transaction().executeWithoutResult(_ -> take(untold));
        } catch (UnlawfulStep refused) {
            LOG.warn(
                    "Niet vastgelegd dat een bericht niet aankwam, brief {}",
                    untold.lost().letter());
        }
    }

    private Stream<Untold> refused() {
        return jdbc
                .sql(MAIL_TO_CITIZEN + " and o.state = 'FAILED' and not o.told order by o.at")
                .query(Lost.class)
                .stream()
                .map(lost -> new Untold(
                        lost,
                        new MailRefused(today(), lost.step()),
                        "geweigerd/" + lost.at().toInstant()));
    }

    private Stream<Untold> missed() {
        return jdbc
                .sql(MAIL_TO_CITIZEN + " and o.state in ('QUEUED', 'FAILED', 'UNCERTAIN') and l.at < :before"
                        + " and not exists (select 1 from delivery_event e where e.letter_id = l.id and e.happening in"
                        + " ('MISSED', 'ACCEPTED', 'POSTED', 'READ')) order by l.at")
                .param("before", clock.instant().atOffset(ZoneOffset.UTC).minusHours(HOURS))
                .query(Lost.class)
                .stream()
                .map(lost -> new Untold(lost, new NotificationMissed(today(), lost.step()), "melding"));
    }

    private void take(Untold untold) {
        var lost = untold.lost();
        var submission = Submission.of("%s/%s".formatted(lost.id(), untold.about()));
        CurrentSubject.runAs(
                new Subject.Program(),
                () -> work.complaints().take(new ComplaintId(lost.complaint()), untold.step(), submission));
        if (untold.step() instanceof NotificationMissed) work.log().add(lost.letter(), Happening.MISSED, "");
        else
            jdbc.sql("update outbox set told = true where id = :id")
                    .param("id", lost.id())
                    .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
