package nl.aantafel.correspondence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.TestApplication.TestClock;
import nl.aantafel.access.GlassBroken;
import nl.aantafel.access.GlassNotJudged;
import nl.aantafel.correspondence.LivedComplaint;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;

/** Word of broken glass leaves at once, says nothing of the dossier, and waits for a mail server that is down. */
@SpringBootTest(
        properties = {
            "aantafel.tenant-config=../../tenant-config",
            "aantafel.outbox.pause=PT24H",
            "spring.mail.host=localhost"
        })
@WithDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NoticeIT {
    private final LivedComplaint complaint;
    private final ApplicationEventPublisher events;
    private final NoticeWorker worker;
    private final JavaMailSenderImpl sender;
    private final TestClock clock;
    private final TransactionTemplate transaction;

    @Autowired
    NoticeIT(
            LivedComplaint complaint,
            ApplicationEventPublisher events,
            NoticeWorker worker,
            JavaMailSenderImpl sender,
            TestClock clock,
            TransactionTemplate transaction) {
        this.complaint = complaint;
        this.events = events;
        this.worker = worker;
        this.sender = sender;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Test
    void whatIsNotJudgedInTimeIsTroubledAboutOnceADay() {
        var glass = UUID.randomUUID();
        var monday = LocalDate.of(2026, 3, 23);
        var mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            sender.setPort(mail.getSmtp().getPort());
            for (var day : List.of(monday, monday, monday.plusDays(1)))
                complaint.here(() -> transaction.execute(_ -> {
                    events.publishEvent(new GlassNotJudged(TenantContext.required(), glass, day));
                    return true;
                }));
            worker.round();
            assertThat(mail.getReceivedMessages())
                    .hasSize(2)
                    .allSatisfy(message ->
                            assertThat(message.getSubject()).isEqualTo("Noodtoegang is niet op tijd beoordeeld"));
        } finally {
            mail.stop();
        }
    }

    @Test
    void wordOfBrokenGlassIsSentOnceWhenTheMailServerIsThere() {
        sender.setPort(1);
        complaint.here(() -> transaction.execute(_ -> {
            events.publishEvent(new GlassBroken(TenantContext.required(), UUID.randomUUID()));
            return true;
        }));
        worker.round();
        var mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            sender.setPort(mail.getSmtp().getPort());
            clock.pass(Duration.ofMinutes(2));
            worker.round();
            worker.round();
            assertThat(mail.getReceivedMessages()).singleElement().satisfies(message -> {
                assertThat(message.getSubject()).isEqualTo("Noodtoegang gebruikt");
                assertThat(message.getAllRecipients()[0]).hasToString("klachten@nieuwerhaven.example");
                assertThat(message.getContent().toString())
                        .contains("https://nieuwerhaven.localhost/werk/inzage/noodtoegang")
                        .doesNotContain("KL-");
            });
        } finally {
            mail.stop();
        }
    }
}
