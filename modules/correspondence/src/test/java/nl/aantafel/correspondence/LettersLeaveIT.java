package nl.aantafel.correspondence;

import static nl.aantafel.correspondence.LivedComplaint.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.correspondence.archive.LetterWasChanged;
import nl.aantafel.correspondence.archive.SentLetters;
import nl.aantafel.correspondence.archive.SentLetters.Line;
import nl.aantafel.kernel.NoSuchComplaint;
import nl.aantafel.kernel.UnlawfulStep;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter leaves with its step, once, and only when it is complete. */
@SpringBootTest(properties = {"aantafel.tenant-config=../../tenant-config", "aantafel.outbox.pause=PT24H"})
@WithDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LettersLeaveIT {
    private static final Contact BY_MAIL = new Contact("", "jansma@post.example", "");
    private static final Contact BY_POST = new Contact("", "", "Lange Kerkstraat 12 b\n9991 CD Nieuwerhaven");
    private final LivedComplaint complaint;
    private final SentLetters letters;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    LettersLeaveIT(LivedComplaint complaint, SentLetters letters, TransactionTemplate transaction, JdbcClient jdbc) {
        this.complaint = complaint;
        this.letters = letters;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    @Proves("R-9.6-1")
    void aConfirmationLeavesWithItsStep() {
        var id = complaint.acknowledged(BY_MAIL);

        assertThat(complaint.letters(id)).singleElement().satisfies(line -> {
            assertThat(line.letter().kind()).isEqualTo(LetterKind.L1);
            assertThat(line.letter().on()).isEqualTo(DAY);
            assertThat(line.state()).isEqualTo("QUEUED");
        });
    }

    @Test
    void aFormThatIsSentTwiceSendsOneLetter() {
        var id = complaint.assigned(BY_MAIL);
        var key = UUID.randomUUID().toString();

        complaint.take(id, new Acknowledged(DAY, false), key);
        complaint.take(id, new Acknowledged(DAY, false), key);

        assertThat(complaint.letters(id)).hasSize(1);
    }

    @Test
    void withoutContactPersonNeitherStepNorLetterHappens() {
        var id = complaint.receivedFrom(BY_MAIL);

        assertThatThrownBy(() -> complaint.take(id, new Acknowledged(DAY, false)))
                .isInstanceOfSatisfying(
                        UnlawfulStep.class,
                        unlawful -> assertThat(unlawful.breaches())
                                .extracting(Breach::rule)
                                .contains("LetterNamesAContactPerson"));
        assertThat(complaint.letters(id)).isEmpty();
    }

    @Test
    void anAddressThatTheWindowWouldCutStopsTheLetter() {
        var id = complaint.assigned(new Contact("", "", "a\nb\nc\nd\ne\nf"));

        assertThatThrownBy(() -> complaint.take(id, new Acknowledged(DAY, false)))
                .isInstanceOfSatisfying(
                        UnlawfulStep.class,
                        unlawful -> assertThat(unlawful.breaches())
                                .extracting(Breach::rule)
                                .containsExactly("AddressFitsTheWindow"));
    }

    @Test
    @Proves({"R-9.11-2", "L5"})
    void aPostponementIsPostedToBothSides() {
        var id = complaint.postponed(BY_POST);

        assertThat(complaint.letters(id))
                .filteredOn(line -> line.letter().kind() == LetterKind.L5)
                .hasSize(2)
                .extracting(Line::state)
                .containsOnly("TO_PRINT");
    }

    @Test
    void whoCannotBeReachedFindsTheLetterOnTheStatusPage() {
        var id = complaint.acknowledged(new Contact("088 555 00 00", "", ""));

        assertThat(complaint.letters(id))
                .singleElement()
                .extracting(Line::state)
                .isNull();
    }

    @Test
    void theCitizenOpensOwnLettersOnly() {
        var id = complaint.postponed(BY_MAIL);
        var other = complaint.acknowledged(BY_MAIL);

        var opened = complaint.letters(id).stream()
                .map(line -> complaint.here(() -> CurrentSubject.callAs(
                        new Citizen(id.value()),
                        () -> letters.openOwn(id, line.letter().id()))))
                .flatMap(found -> found.stream())
                .toList();

        assertThat(opened).extracting(found -> found.letter().kind()).containsExactly(LetterKind.L5, LetterKind.L1);
        assertThat(opened).allMatch(found -> found.letter().isToComplainant());
        var foreign = complaint.letters(other).getFirst().letter().id();
        assertThatThrownBy(() -> complaint.here(
                        () -> CurrentSubject.callAs(new Citizen(id.value()), () -> letters.openOwn(other, foreign))))
                .isInstanceOf(NoSuchComplaint.class);
    }

    @Test
    void aLetterThatWasChangedAfterwardsIsNotShown() {
        var id = complaint.acknowledged(BY_MAIL);
        var letter = complaint.letters(id).getFirst().letter().id();
        assertThat(complaint.here(() -> letters.open(id, letter))).isPresent();

        complaint.here(() -> transaction.execute(_ -> jdbc.sql("update letter set sealed_pdf = sealed where id = :id")
                .param("id", letter)
                .update()));

        assertThatThrownBy(() -> complaint.here(() -> letters.open(id, letter))).isInstanceOf(LetterWasChanged.class);
    }
}
