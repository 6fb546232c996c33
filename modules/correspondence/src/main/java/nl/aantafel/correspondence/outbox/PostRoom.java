package nl.aantafel.correspondence.outbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.Visibility;
import nl.aantafel.kernel.Complaints;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What staff do by hand: print and post, and decide on mail that went wrong. Nobody sees letters of hidden complaints. */
@Component
@Transactional
public class PostRoom {
    private final WaitingLetters letters;
    private final Complaints complaints;
    private final Clock clock;

    PostRoom(WaitingLetters letters, Complaints complaints, Clock clock) {
        this.letters = letters;
        this.complaints = complaints;
        this.clock = clock;
    }

    /** A listed enclosure was not added: the letter does not go (report p. 11). */
    public static final class EnclosureIsMissing extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What waits for a person, the oldest first; at most {@value WaitingLetters#MOST}. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return switch (AccessDecisions.visible(CurrentSubject.get())) {
            case Visibility.NotInvolved(var username) -> letters.withoutThoseOf(username);
            case Visibility.Everything _ -> letters.withoutThoseOf("");
            case Visibility.Nothing _, Visibility.OnlyOwn _ -> List.of();
        };
    }

    /** How many mails wait to be sent. */
    @Transactional(readOnly = true)
    public int queued() {
        return letters.queued();
    }

    /**
     * Settles a letter. Answering twice has one effect.
     *
     * @param added numbers of the enclosures that were put in the envelope
     * @throws EnclosureIsMissing when it goes by post and something listed was not added
     */
    public void answer(UUID id, Answer answer, Set<Integer> added) {
        var waiting = letters.lock(id).filter(letter -> answer.fits(letter.state()));
        if (waiting.isEmpty()) return;
        complaints.find(waiting.get().complaint());
        var complete =
                waiting.get().toAdd().stream().map(Waiting.Enclosure::number).allMatch(added::contains);
        if (answer == Answer.POSTED && !complete) throw new EnclosureIsMissing();
        letters.settle(id, answer.leadsTo(), by(), clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static String by() {
        return CurrentSubject.get() instanceof Staff staff ? staff.username() : "systeem";
    }
}
