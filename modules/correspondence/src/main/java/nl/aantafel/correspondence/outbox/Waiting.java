package nl.aantafel.correspondence.outbox;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.law.LetterKind;

/** A letter that waits for a person. @param toAdd what is not printed with the letter and must be put in the envelope */
public record Waiting(
        UUID id,
        UUID letter,
        ComplaintId complaint,
        LetterKind kind,
        String number,
        String addressee,
        LocalDate on,
        State state,
        String lastError,
        List<Enclosure> toAdd) {

    /** @param number of the enclosure within the letter */
    public record Enclosure(int number, String title) {}

    public List<Answer> answers() {
        return Answer.to(state);
    }
}
