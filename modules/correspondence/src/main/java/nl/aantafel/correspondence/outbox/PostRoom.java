package nl.aantafel.correspondence.outbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.correspondence.log.DeliveryLog;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.Submission;
import nl.aantafel.kernel.dossier.ContactStep.MailRefused;
import nl.aantafel.kernel.dossier.ContactStep.NotificationMissed;
import nl.aantafel.kernel.dossier.ContactStep.SentOnPaper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What staff do by hand: print and post, and decide on mail that went wrong. Nobody sees letters of hidden complaints. */
@Component
@Transactional
public class PostRoom {
    private final WaitingLetters letters;
    private final Complaints complaints;
    private final Clock clock;
    private final DeliveryLog log;
    private final OpenPost open;

    PostRoom(WaitingLetters letters, Complaints complaints, Clock clock, DeliveryLog log, OpenPost open) {
        this.letters = letters;
        this.complaints = complaints;
        this.clock = clock;
        this.log = log;
        this.open = open;
    }

    /** A listed enclosure was not added: the letter does not go (report p. 11). */
    public static final class EnclosureIsMissing extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What waits for a person, the oldest first; at most {@value WaitingLetters#MOST}. */
    public List<Waiting> waiting() {
        return open.list();
    }

    /** How many mails wait to be sent. */
    @Transactional(readOnly = true)
    public int queued() {
        return letters.queued();
    }

    /**
     * Settles a letter. Answering twice has one effect; a letter that is not for the one who answers is as absent as none.
     *
     * @param added numbers of the enclosures that were put in the envelope
     * @throws EnclosureIsMissing when it goes by post and something listed was not added
     */
    public void answer(UUID id, Answer answer, Set<Integer> added) {
        var waiting = letters.lock(id).filter(letter -> answer.fits(letter.state()));
        if (waiting.isEmpty()) return;
        if (!open.isFor(waiting.get())) return;
        var complete =
                waiting.get().toAdd().stream().map(Waiting.Enclosure::number).allMatch(added::contains);
        if (answer == Answer.POSTED && !complete) throw new EnclosureIsMissing();
        letters.settle(id, answer.leadsTo(), by(), clock.instant().atOffset(ZoneOffset.UTC));
        log.add(waiting.get().letter(), answer.happening(), by());
        if (answer == Answer.POSTED) tellThatItWentOnPaper(waiting.get());
    }

    /** A letter that did not arrive electronically has now gone on paper (Awb 2:11). */
    private void tellThatItWentOnPaper(Waiting letter) {
        var step = letters.stepOf(letter.letter());
        var dossier = CurrentSubject.callAs(new Subject.Program(), () -> complaints.find(letter.complaint()))
                .dossier();
        var didNotArrive = dossier.has(MailRefused.class, refused -> refused.letter() == step)
                || dossier.has(NotificationMissed.class, missed -> missed.letter() == step);
        var isTold = dossier.has(SentOnPaper.class, sent -> sent.letter() == step);
        if (!didNotArrive || isTold) return;
        var paper = new SentOnPaper(complaints.today(), step);
        var key = "papier/" + letter.letter();
        CurrentSubject.runAs(
                new Subject.Program(), () -> complaints.take(letter.complaint(), paper, Submission.of(key)));
    }

    private static String by() {
        return CurrentSubject.get() instanceof Staff staff ? staff.username() : "systeem";
    }
}
