package nl.aantafel.correspondence.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A whole letter, complete and unchangeable: equal letters give the same PDF, byte for byte.
 *
 * @param addressee name and address as they show through the window, one entry per line
 * @param date on the letter, and the creation date of its file
 * @param reference kenmerk, e.g. {@code K-2026-00123}
 * @param language of the text, as BCP 47 tag, e.g. {@code nl-NL}
 */
public record Letter(
        LetterHead head,
        List<String> addressee,
        LocalDate date,
        String reference,
        String subject,
        List<Block> body,
        String language) {

    private static final DateTimeFormatter WRITTEN_OUT = DateTimeFormatter.ofPattern("d MMMM yyyy");

    /** @throws IllegalArgumentException when nobody is addressed or the subject is missing */
    public Letter {
        addressee = List.copyOf(addressee);
        body = List.copyOf(body);
        if (addressee.isEmpty() || subject.isBlank()) {
            throw new IllegalArgumentException("Een brief heeft een geadresseerde en een onderwerp");
        }
    }

    /** The date as a letter shows it: {@code 16 maart 2026}. */
    public String writtenDate() {
        return WRITTEN_OUT.withLocale(Locale.forLanguageTag(language)).format(date);
    }
}
