package nl.aantafel.correspondence.archive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading letters, for the person bound to the current work. Who may not see a complaint does not see its letters. */
@Component
@Transactional(readOnly = true)
public class SentLetters {
    private final LetterStore store;
    private final Complaints complaints;

    SentLetters(LetterStore store, Complaints complaints) {
        this.store = store;
        this.complaints = complaints;
    }

    /** A letter with its file. */
    public record Opened(SentLetter letter, byte[] pdf) {}

    /** A letter and how far it is. @param state {@code null} when it only waits on the status page */
    public record Line(SentLetter letter, @Nullable String state) {}

    /** The letters of a complaint, the latest first. The caller was shown the complaint already. */
    public List<Line> of(ComplaintId complaint) {
        return store.of(complaint);
    }

    /**
     * A letter of this complaint.
     *
     * @throws nl.aantafel.kernel.NoSuchComplaint when the complaint is not for the one who asks
     */
    public Optional<Opened> open(ComplaintId complaint, UUID letter) {
        complaints.find(complaint);
        return store.find(letter)
                .filter(found -> found.complaint().equals(complaint))
                .map(this::opened);
    }

    /** The same for the citizen: only what was addressed to the citizen. */
    public Optional<Opened> openOwn(ComplaintId complaint, UUID letter) {
        complaints.find(complaint);
        return store.find(letter)
                .filter(found -> found.complaint().equals(complaint))
                .filter(SentLetter::isToComplainant)
                .map(this::opened);
    }

    private Opened opened(SentLetter letter) {
        return new Opened(letter, store.file(letter.id()));
    }
}
