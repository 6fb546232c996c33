package nl.aantafel.kernel.web.citizen;

import java.util.UUID;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.Submission;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ClosingStep.Withdrawn;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.Step;
import org.springframework.stereotype.Component;

/** The complaint that this browser opened with number and code, and what the citizen does with it. */
@Component
final class OwnComplaint {
    private final Complaints complaints;

    OwnComplaint(Complaints complaints) {
        this.complaints = complaints;
    }

    /** @throws NotOpen when the session is over */
    ComplaintView view() {
        return complaints.find(id());
    }

    /** Whether this is the access code of the complaint. @throws NotOpen when the session is over */
    boolean isOpenedBy(String code) {
        return complaints
                .open(view().dossier().number(), code)
                .filter(id()::equals)
                .isPresent();
    }

    /** @throws NotOpen when the session is over */
    void take(Step step, String key) {
        complaints.take(id(), step, submission(key, ""));
    }

    /** Stops the complaint. The page said until when an objection is possible; that it did is kept first (Awb 6:7). */
    void withdraw(String words, String key) {
        var view = view();
        CitizenSteps.toldOnPage(view)
                .forEach(told -> take(told, key + "-bezwaar-" + told.element().value()));
        take(new Withdrawn(view.today(), words), key);
    }

    void write(String text, String key) {
        take(new MessageReceived(complaints.today(), Channel.WEB, text), key);
    }

    /** Keeps the citizen's words and goes back to the formal handling; only the words where that is no longer possible. */
    void disagree(String why, String key) {
        var step = CitizenSteps.disagreement(view(), why);
        write(why, key + "-woorden");
        step.ifPresent(formal -> complaints.take(id(), formal, submission(key, why)));
    }

    private static Submission submission(String key, String reason) {
        return new Submission(key.isBlank() ? UUID.randomUUID().toString() : key, Submission.ANY, reason);
    }

    private static ComplaintId id() {
        if (CurrentSubject.get() instanceof Citizen citizen) return new ComplaintId(citizen.complaint());
        throw new NotOpen();
    }
}
