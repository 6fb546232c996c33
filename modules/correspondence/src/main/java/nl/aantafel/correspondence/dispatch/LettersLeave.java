package nl.aantafel.correspondence.dispatch;

import java.time.Clock;
import java.util.UUID;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject.Program;
import nl.aantafel.correspondence.archive.LetterStore;
import nl.aantafel.correspondence.archive.SentLetter;
import nl.aantafel.correspondence.compose.Composed;
import nl.aantafel.correspondence.compose.Letters;
import nl.aantafel.correspondence.log.DeliveryLog;
import nl.aantafel.correspondence.log.Happening;
import nl.aantafel.correspondence.outbox.Outbox;
import nl.aantafel.correspondence.outbox.Postman;
import nl.aantafel.correspondence.pdf.LetterPdf;
import nl.aantafel.kernel.ComplaintEvent.ComplaintReceived;
import nl.aantafel.kernel.ComplaintEvent.StepTaken;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.Complaints;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a step was taken its letters are made, kept and queued, in the transaction of the step: all of it or nothing. */
@Component
class LettersLeave {
    private final Complaints complaints;
    private final Occasions occasions;
    private final Office office;

    LettersLeave(Complaints complaints, Occasions occasions, Office office) {
        this.complaints = complaints;
        this.occasions = occasions;
        this.office = office;
    }

    /** Where a letter is set, kept and handed over. */
    @Component
    record Office(LetterPdf pdf, LetterStore store, Outbox outbox, Post post, Clock clock) {}

    /** Whether mail goes, and what is written down of it. */
    @Component
    record Post(Postman postman, DeliveryLog log) {}

    /** The confirmation that Awb 2:17 wants at once. */
    @EventListener
    void confirm(ComplaintReceived received) {
        var complaint = whole(received.complaint());
        Letters.of(complaint.dossier().received(), occasions.of(complaint))
                .forEach(composed -> leave(composed, 1, complaint));
    }

    @EventListener
    void leave(StepTaken taken) {
        if (!Letters.leaveWith(taken.kind())) return;
        var complaint = whole(taken.complaint());
        var step = complaint.dossier().steps().get(taken.number() - 1);
        Letters.of(step, occasions.of(complaint)).forEach(composed -> leave(composed, taken.number(), complaint));
    }

    /** A letter is written from the whole dossier, whoever took the step; its writer does not therefore see more. */
    private ComplaintView whole(ComplaintId id) {
        return CurrentSubject.callAs(new Program(), () -> complaints.find(id));
    }

    private void leave(Composed composed, int step, ComplaintView complaint) {
        var letter = composed.letter();
        var sent = new SentLetter(
                UUID.randomUUID(),
                complaint.id(),
                step,
                composed.kind(),
                composed.addressee().id(),
                letter.addressee().getFirst(),
                letter.subject(),
                letter.reference(),
                letter.date());
        var file = office.pdf().render(letter);
        office.store().add(sent, file, office.pdf().pages(file), office.clock().instant());
        office.store().add(sent.id(), composed.enclosed());
        if (sent.isToComplainant()) office.post().log().add(sent.id(), Happening.PLACED, "");
        Delivery.of(composed, complaint.dossier(), office.post().postman().isOnDuty())
                .ifPresent(way -> office.outbox().queue(sent.id(), way.channel(), way.recipient()));
    }
}
