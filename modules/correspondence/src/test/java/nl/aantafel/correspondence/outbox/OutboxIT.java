package nl.aantafel.correspondence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Map;
import nl.aantafel.TestApplication.TestClock;
import nl.aantafel.correspondence.LivedComplaint;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.testkit.WithDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestConstructor;

/** Word that a letter is ready, over real SMTP: once, whatever the mail server does. */
@SpringBootTest(
        properties = {
            "aantafel.tenant-config=../../tenant-config",
            "aantafel.outbox.pause=PT24H",
            "spring.mail.host=localhost"
        })
@WithDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OutboxIT {
    private final LivedComplaint complaint;
    private final OutboxWorker worker;
    private final Outbox outbox;
    private final JavaMailSenderImpl sender;
    private final TestClock clock;

    @Autowired
    OutboxIT(LivedComplaint complaint, OutboxWorker worker, Outbox outbox, JavaMailSenderImpl sender, TestClock clock) {
        this.complaint = complaint;
        this.worker = worker;
        this.outbox = outbox;
        this.sender = sender;
        this.clock = clock;
    }

    @Test
    void theCitizenGetsWordOnceAndNothingOfTheLetter() throws Exception {
        try (var server = new Running()) {
            var id = acknowledged();

            worker.round();
            worker.round();

            assertThat(state(id)).isEqualTo("SENT");
            assertThat(server.mail.getReceivedMessages()).singleElement().satisfies(message -> {
                assertThat(message.getSubject()).startsWith("Er staat een brief voor u klaar (KL-2026-");
                assertThat(message.getAllRecipients()[0]).hasToString("jansma@post.example");
                assertThat(GreenMailUtil.getWholeMessage(message))
                        .contains("https://nieuwerhaven.localhost/status")
                        .doesNotContain("Niemand belt terug", "application/pdf", "Hanna");
            });
        }
    }

    @Test
    void aMailServerThatIsDownGetsTheMailWhenItIsUp() throws Exception {
        var id = acknowledged();
        sender.setPort(1);

        worker.round();
        assertThat(state(id)).isEqualTo("QUEUED");

        try (var server = new Running()) {
            worker.round();
            assertThat(server.mail.getReceivedMessages())
                    .as("not before the pause is over")
                    .isEmpty();
            clock.pass(Duration.ofMinutes(2));
            worker.round();
            assertThat(server.mail.getReceivedMessages()).hasSize(1);
        }
        assertThat(state(id)).isEqualTo("SENT");
    }

    @Test
    void anAddressThatIsRefusedForGoodIsShownToStaff() throws Exception {
        var id = acknowledged();
        try (var server = new ScriptedMailServer(Map.of("RCPT", "550 onbekend: jansma@post.example"))) {
            sender.setPort(server.port());
            worker.round();
        }

        assertThat(state(id)).isEqualTo("FAILED");
    }

    @Test
    void aServerThatIsBusyIsTriedAgain() throws Exception {
        var id = acknowledged();
        try (var server = new ScriptedMailServer(Map.of(".", "451 even wachten"))) {
            sender.setPort(server.port());
            worker.round();
        }

        assertThat(state(id)).isEqualTo("QUEUED");
        clock.pass(Duration.ofMinutes(2));
        try (var server = new Running()) {
            worker.round();
            assertThat(server.mail.getReceivedMessages()).hasSize(1);
        }
    }

    @Test
    void aLineThatBreaksAfterTheMailWasHandedOverIsUncertain() throws Exception {
        var id = acknowledged();
        try (var server = new ScriptedMailServer(Map.of(".", ""))) {
            sender.setPort(server.port());
            worker.round();
        }

        assertThat(state(id)).isEqualTo("UNCERTAIN");
    }

    @Test
    void aWorkerThatStoppedInTheMiddleLeavesAnUncertainMail() throws Exception {
        var id = acknowledged();
        complaint.here(outbox::claim);

        try (var server = new Running()) {
            worker.round();
            assertThat(state(id)).isEqualTo("SENDING");
            clock.pass(Outbox.PATIENCE.plusSeconds(1));
            worker.round();
            assertThat(server.mail.getReceivedMessages()).isEmpty();
        }
        assertThat(state(id)).isEqualTo("UNCERTAIN");
    }

    private ComplaintId acknowledged() {
        return complaint.acknowledged(new Contact("", "jansma@post.example", ""));
    }

    private @Nullable String state(ComplaintId id) {
        return complaint.letters(id).getFirst().state();
    }

    /** A mail server that works. */
    private final class Running implements AutoCloseable {
        private final GreenMail mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

        Running() {
            mail.start();
            sender.setPort(mail.getSmtp().getPort());
        }

        @Override
        public void close() {
            mail.stop();
        }
    }
}
