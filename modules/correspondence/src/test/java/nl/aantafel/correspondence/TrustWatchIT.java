package nl.aantafel.correspondence;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.dossier.AssessmentStep.TrustAsked;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.Statement;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TalkKind;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Three months after our answer the citizen is asked once, by letter, how it is now. */
@SpringBootTest(
        properties = {
            "aantafel.tenant-config=../../tenant-config",
            "aantafel.outbox.pause=PT24H",
            "aantafel.day-tick.start=PT0S",
            "aantafel.day-tick.pause=PT0.2S"
        })
@WithDatabase
class TrustWatchIT {
    private static final LocalDate SETTLED = LivedComplaint.DAY.plusDays(8);

    @Autowired
    LivedComplaint complaint;

    @Autowired
    Complaints complaints;

    @Test
    @Proves("S-125")
    void theCitizenIsAskedOnceAfterThreeMonths() {
        var id = complaint.acknowledged(new Party.Contact("", "jansma@post.example", ""));
        complaint.standOn(SETTLED);
        complaint.take(id, new TalkHeld(SETTLED, TalkKind.CONVERSATION, "H. Bakker", false, "Samen uitgezocht."));
        complaint.take(
                id,
                new SettledInformally(
                        SETTLED, Statement.IN_CONVERSATION, SETTLED, "Zo is het goed.", "Wij bellen elke week."));

        complaint.standOn(SETTLED.plusMonths(3).minusDays(1));
        await().during(ofSeconds(1)).atMost(ofSeconds(5)).until(() -> asked(id) == 0);
        complaint.standOn(SETTLED.plusMonths(3));
        await().atMost(ofSeconds(20)).until(() -> asked(id) == 1);
        complaint.standOn(SETTLED.plusMonths(3).plusDays(3));
        await().during(ofSeconds(1)).atMost(ofSeconds(5)).until(() -> asked(id) == 1);

        assertThat(complaint.letters(id))
                .filteredOn(line -> line.letter().kind() == LetterKind.TRUST)
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo("QUEUED"));
    }

    private long asked(ComplaintId id) {
        return complaint.here(
                () -> complaints.find(id).dossier().all(TrustAsked.class).count());
    }
}
