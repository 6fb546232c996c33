package nl.aantafel.correspondence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aantafel.TestApplication.TestClock;
import nl.aantafel.correspondence.LivedComplaint;
import nl.aantafel.correspondence.log.DeliveryLog;
import nl.aantafel.correspondence.log.Happening;
import nl.aantafel.correspondence.log.LogLine;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ContactStep.ChannelChosen;
import nl.aantafel.kernel.dossier.ContactStep.MailRefused;
import nl.aantafel.kernel.dossier.ContactStep.NotificationMissed;
import nl.aantafel.kernel.dossier.ContactStep.SentOnPaper;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.LetterWay;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;

/** What a citizen gets, by the way that was chosen, and what is kept as evidence; over real SMTP (Awb 2:7 to 2:11, 2:17, 2:25). */
@SpringBootTest(
        properties = {
            "aantafel.tenant-config=../../tenant-config",
            "aantafel.outbox.pause=PT24H",
            "spring.mail.host=localhost"
        })
@WithDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DeliveryIT {
    private static final Contact BOTH =
            new Contact("", "jansma@post.example", "Lange Kerkstraat 12 b\n9991 CD Nieuwerhaven");
    private final LivedComplaint complaint;
    private final Complaints complaints;
    private final OutboxWorker worker;
    private final PostRoom room;
    private final DeliveryLog log;
    private final JavaMailSenderImpl sender;
    private final TestClock clock;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    DeliveryIT(
            LivedComplaint complaint,
            Complaints complaints,
            OutboxWorker worker,
            PostRoom room,
            DeliveryLog log,
            JavaMailSenderImpl sender,
            TestClock clock,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.complaint = complaint;
        this.complaints = complaints;
        this.worker = worker;
        this.room = room;
        this.log = log;
        this.sender = sender;
        this.clock = clock;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aMailServerThatWorks() {
        complaint.here(() -> transaction.execute(
                _ -> jdbc.sql("delete from outbox where channel <> 'POST'").update()));
        mail.start();
        sender.setPort(mail.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    @Proves({"R-WM-3", "R-WM-12"})
    void theLogTellsEveryMomentOfALetter() {
        var id = complaint.acknowledged(BOTH);
        worker.round();

        assertThat(happenings(id))
                .containsExactly(Happening.PLACED, Happening.QUEUED, Happening.HANDED_OVER, Happening.ACCEPTED);
    }

    @Test
    @Proves("R-WM-12")
    void aLineOfTheLogCannotBeChanged() {
        var id = complaint.acknowledged(BOTH);
        complaint.here(() -> transaction.execute(
                _ -> jdbc.sql("update delivery_event set happening = 'READ'").update()));

        assertThat(happenings(id)).doesNotContain(Happening.READ);
    }

    @Test
    @Proves("R-WM-1")
    void whoChoosesPaperGetsTheNextLetterOnPaper() {
        var id = complaint.assigned(BOTH);
        complaint.take(id, new ChannelChosen(LivedComplaint.DAY, LetterWay.PAPER));
        complaint.take(id, new Acknowledged(LivedComplaint.DAY, false));
        worker.round();

        assertThat(complaint.letters(id).getFirst().state()).isEqualTo("TO_PRINT");
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    @Proves("R-WM-1")
    void whoWantsTheLetterItselfGetsItAlong() throws Exception {
        var id = complaint.assigned(BOTH);
        complaint.take(id, new ChannelChosen(LivedComplaint.DAY, LetterWay.EMAIL));
        complaint.take(id, new Acknowledged(LivedComplaint.DAY, false));
        worker.round();

        assertThat(mail.getReceivedMessages()).singleElement().satisfies(message -> {
            assertThat(message.getSubject()).startsWith("Brief van de gemeente (KL-2026-");
            assertThat(GreenMailUtil.getWholeMessage(message)).contains("application/pdf", ".pdf");
        });
    }

    @Test
    void whoWantsNoWordFindsTheLetterOnTheStatusPage() {
        var id = complaint.assigned(BOTH);
        complaint.take(id, new ChannelChosen(LivedComplaint.DAY, LetterWay.STATUS_PAGE_SILENT));
        complaint.take(id, new Acknowledged(LivedComplaint.DAY, false));

        assertThat(complaint.letters(id).getFirst().state()).isNull();
        assertThat(happenings(id)).containsExactly(Happening.PLACED);
    }

    @Test
    @Proves({"R-WM-7", "K0", "L0"})
    void whatCameByTheWebIsConfirmedByEmailAtOnceWithoutWhatItSays() throws Exception {
        complaint.receivedBy(Channel.WEB, BOTH);
        worker.round();

        assertThat(mail.getReceivedMessages()).singleElement().satisfies(message -> {
            assertThat(message.getSubject()).startsWith("Wij hebben uw bericht ontvangen");
            assertThat(GreenMailUtil.getWholeMessage(message))
                    .doesNotContain("Niemand belt terug", "application/pdf", "Jansma");
        });
    }

    @Test
    @Proves({"R-WM-4", "R-WM-12"})
    void aRefusedAddressBecomesADutyAndGoesOnPaperThroughThePostRoom() throws Exception {
        var id = complaint.acknowledged(BOTH);
        try (var refusing = new ScriptedMailServer(Map.of("RCPT", "550 onbekend: jansma@post.example"))) {
            sender.setPort(refusing.port());
            worker.round();
            worker.round();
        }

        assertThat(view(id).dossier().all(MailRefused.class)).hasSize(1);
        assertThat(view(id).obligations()).extracting(Obligation::key).contains("send-on-paper");

        answer(id, Answer.ON_PAPER);
        answer(id, Answer.POSTED);

        assertThat(view(id).dossier().all(SentOnPaper.class)).hasSize(1);
        assertThat(view(id).obligations()).extracting(Obligation::key).doesNotContain("send-on-paper");
        assertThat(happenings(id)).endsWith(Happening.REFUSED, Happening.TO_PRINT, Happening.POSTED);
    }

    @Test
    @Proves({"R-WM-3", "K9", "R-WM-10"})
    void afterFortyEightHoursWithoutWordTheDossierKnowsOnce() {
        var id = complaint.acknowledged(BOTH);
        sender.setPort(1);
        clock.pass(Duration.ofHours(47));
        worker.round();
        assertThat(view(id).dossier().has(NotificationMissed.class)).isFalse();

        clock.pass(Duration.ofHours(2));
        worker.round();
        worker.round();

        assertThat(view(id).dossier().all(NotificationMissed.class)).hasSize(1);
        assertThat(view(id).clock("K9")).isPresent();
        assertThat(happenings(id)).filteredOn(Happening.MISSED::equals).hasSize(1);
    }

    private void answer(ComplaintId id, Answer answer) {
        complaint.here(() -> {
            room.waiting().stream()
                    .filter(waiting ->
                            waiting.complaint().equals(id) && waiting.answers().contains(answer))
                    .forEach(waiting -> room.answer(waiting.id(), answer, Set.of()));
            return true;
        });
    }

    private ComplaintView view(ComplaintId id) {
        return complaint.here(() -> complaints.find(id));
    }

    private List<Happening> happenings(ComplaintId id) {
        return complaint.here(() -> log.of(id)).stream().map(LogLine::happening).toList();
    }
}
