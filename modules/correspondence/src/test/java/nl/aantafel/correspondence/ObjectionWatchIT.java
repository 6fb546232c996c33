package nl.aantafel.correspondence;

import static java.time.Duration.ofSeconds;
import static nl.aantafel.correspondence.LivedComplaint.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.aantafel.TestApplication.TestClock;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.InformalStep.Track;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.ObjectionTermTold;
import nl.aantafel.kernel.dossier.ObjectionStep.ToldWhen;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** While people talk, each message about the term to object leaves once, by letter, and stands in the dossier. */
@SpringBootTest(
        properties = {
            "aantafel.tenant-config=../../tenant-config",
            "aantafel.outbox.pause=PT24H",
            "aantafel.day-tick.start=PT0S",
            "aantafel.day-tick.pause=PT0.2S"
        })
@WithDatabase
class ObjectionWatchIT {
    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 2, 23);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 7);

    @Autowired
    LivedComplaint complaint;

    @Autowired
    Complaints complaints;

    @Autowired
    TestClock clock;

    @Test
    @Proves("S-066")
    void theCitizenIsToldThreeTimesAndNeverTwiceTheSame() {
        var id = complaint.assigned(new Party.Contact("", "jansma@post.example", ""));
        var conduct = new Conduct("Minder uren hulp", null, LivedComplaint.RESPONDENT, true);
        complaint.take(
                id,
                new ElementDescribed(
                        DAY,
                        new Element(
                                new ElementId(2),
                                "Minder uren",
                                conduct,
                                Matter.CONTENT_OF_DECISION,
                                Set.of("wmo"),
                                Set.of(),
                                ANNOUNCED)));
        complaint.take(id, new TrackChosen(DAY, Track.INFORMAL, true));

        tells(id, DAY.plusDays(1), ToldWhen.AT_START);
        tells(id, LAST_DAY.minusDays(14), ToldWhen.FOURTEEN_DAYS_BEFORE);
        tells(id, LAST_DAY.minusDays(1), ToldWhen.THREE_WORKING_DAYS_BEFORE);
        clock.standOn(LAST_DAY);
        await().during(ofSeconds(1)).atMost(ofSeconds(3)).until(() -> told(id).size() == 3);

        assertThat(complaint.letters(id))
                .filteredOn(line -> line.letter().kind() == LetterKind.GUARD)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.state()).isEqualTo("QUEUED"));
    }

    private void tells(ComplaintId id, LocalDate day, ToldWhen moment) {
        clock.standOn(day);
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(told(id))
                        .last()
                        .extracting(ObjectionTermTold::on, ObjectionTermTold::moment)
                        .containsExactly(day, moment));
    }

    private List<ObjectionTermTold> told(ComplaintId id) {
        return complaint.here(
                () -> complaints.find(id).dossier().all(ObjectionTermTold.class).toList());
    }
}
