package nl.aantafel.correspondence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.correspondence.LivedComplaint;
import nl.aantafel.correspondence.outbox.PostRoom.EnclosureIsMissing;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What goes by post waits for a person, who can only send all of it. */
@SpringBootTest(properties = {"aantafel.tenant-config=../../tenant-config", "aantafel.outbox.pause=PT24H"})
@WithDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PostRoomIT {
    private static final Contact NOWHERE = new Contact("088 555 00 00", "", "");
    private final LivedComplaint complaint;
    private final PostRoom room;

    @Autowired
    PostRoomIT(LivedComplaint complaint, PostRoom room) {
        this.complaint = complaint;
        this.room = room;
    }

    @Test
    @Proves("S-073")
    void aLetterWithoutAListedEnclosureDoesNotGo() {
        var id = complaint.copied(NOWHERE, "Brief van de huisarts");
        var waiting = waiting(id);
        assertThat(waiting.toAdd()).extracting(Waiting.Enclosure::title).containsExactly("Brief van de huisarts");

        assertThatThrownBy(() -> answer(waiting, Set.of())).isInstanceOf(EnclosureIsMissing.class);
        assertThat(waiting(id).state()).isEqualTo(State.TO_PRINT);

        answer(waiting, Set.of(waiting.toAdd().getFirst().number()));
        assertThat(waitingOf(id)).isEmpty();
    }

    @Test
    void answeringTwiceHasOneEffect() {
        var id = complaint.copied(NOWHERE);
        var waiting = waiting(id);

        answer(waiting, Set.of());
        answer(waiting, Set.of());

        assertThat(complaint.letters(id))
                .first()
                .extracting(line -> line.state())
                .isEqualTo("PRINTED");
    }

    @Test
    @Proves("R-9.7-1")
    void whoIsInvolvedSeesNoLetters() {
        var id = complaint.copied(NOWHERE);
        var involved = new Staff("beklaagde", "Ruud de Vries", Set.of(Role.COORDINATOR), "", "");
        var other = new Staff("coordinator", "Carla Visser", Set.of(Role.COORDINATOR), "", "");

        assertThat(as(involved)).noneMatch(waiting -> waiting.complaint().equals(id));
        assertThat(as(other)).anyMatch(waiting -> waiting.complaint().equals(id));
    }

    @Test
    void withoutAMailServerMailStaysQueued() {
        complaint.acknowledged(new Contact("", "jansma@post.example", ""));

        assertThat(complaint.<Integer>here(room::queued)).isPositive();
    }

    private List<Waiting> as(Staff staff) {
        return complaint.here(() -> CurrentSubject.callAs(staff, room::waiting));
    }

    private void answer(Waiting waiting, Set<Integer> added) {
        complaint.here(() -> {
            room.answer(waiting.id(), Answer.POSTED, added);
            return true;
        });
    }

    private Waiting waiting(ComplaintId id) {
        return waitingOf(id).getFirst();
    }

    private List<Waiting> waitingOf(ComplaintId id) {
        return complaint.<List<Waiting>>here(room::waiting).stream()
                .filter(waiting -> waiting.complaint().equals(id))
                .filter(waiting -> waiting.kind() == LetterKind.L11)
                .toList();
    }
}
