package nl.aantafel.correspondence.letter;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Who writes: the municipality as its letters show it.
 *
 * @param municipality e.g. {@code Gemeente Nieuwerhaven}
 * @param mark one or two letters shown in the logo square
 * @param brandColour {@code #rrggbb}
 * @param returnAddress on one line, e.g. {@code Postbus 12, 1234 AB Nieuwerhaven}
 */
public record LetterHead(String municipality, String mark, String brandColour, String returnAddress, Contact contact) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** @throws IllegalArgumentException when the colour is not written as {@code #rrggbb} */
    public LetterHead {
        if (!COLOUR.matcher(brandColour).matches()) {
            throw new IllegalArgumentException("De huiskleur is geen #rrggbb: " + brandColour);
        }
    }

    /**
     * How the reader answers.
     *
     * @param handler who deals with the case, by name
     * @param visitingAddress one entry per line
     */
    public record Contact(String handler, String phone, String email, List<String> visitingAddress) {
        public Contact {
            visitingAddress = List.copyOf(visitingAddress);
        }
    }

    /** The name without "Gemeente": {@code Nieuwerhaven}. */
    public String place() {
        return municipality.replaceFirst("^Gemeente ", "");
    }
}
