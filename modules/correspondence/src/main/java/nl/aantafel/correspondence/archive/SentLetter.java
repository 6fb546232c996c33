package nl.aantafel.correspondence.archive;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.law.LetterKind;

/**
 * A letter that left, without its file.
 *
 * @param step number of the step it left with
 * @param number of the complaint, as the letter shows it
 */
public record SentLetter(
        UUID id,
        ComplaintId complaint,
        int step,
        LetterKind kind,
        PartyId addressee,
        String addresseeName,
        String subject,
        String number,
        LocalDate on) {

    /** What the file is called when somebody keeps it: {@code KL-2026-000001-L7.pdf}. */
    public String fileName() {
        return number + "-" + kind + ".pdf";
    }

    public boolean isToComplainant() {
        return addressee.equals(PartyId.COMPLAINANT);
    }
}
