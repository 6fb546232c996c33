package nl.aantafel.kernel;

import static nl.aantafel.correspondence.LivedComplaint.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.aantafel.TestApplication;
import nl.aantafel.TestApplication.TestClock;
import nl.aantafel.correspondence.LivedComplaint;
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
        classes = TestApplication.class,
        properties = {"aantafel.tenant-config=../../tenant-config", "aantafel.outbox.pause=PT24H"})
@WithDatabase
class ObjectionWatchIT {
    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 2, 23);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 7);

    @Autowired
    LivedComplaint complaint;

    @Autowired
    ObjectionWatch watch;

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

        for (var day : List.of(DAY, DAY, DAY.plusDays(1), LAST_DAY.minusDays(14), LAST_DAY.minusDays(1), LAST_DAY))
            pass(day);

        assertThat(told(id))
                .extracting(ObjectionTermTold::moment)
                .containsExactly(ToldWhen.AT_START, ToldWhen.FOURTEEN_DAYS_BEFORE, ToldWhen.THREE_WORKING_DAYS_BEFORE);
        assertThat(complaint.letters(id))
                .filteredOn(line -> line.letter().kind() == LetterKind.GUARD)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.state()).isEqualTo("QUEUED"));
    }

    private void pass(LocalDate day) {
        clock.standOn(day);
        complaint.here(() -> {
            watch.warnOnce();
            return true;
        });
    }

    private List<ObjectionTermTold> told(ComplaintId id) {
        return complaint.here(
                () -> complaints.find(id).dossier().all(ObjectionTermTold.class).toList());
    }
}
