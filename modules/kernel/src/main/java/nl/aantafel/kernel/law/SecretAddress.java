package nl.aantafel.kernel.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.AddressKept;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;

/** Whose address nobody else may read, on paper or on a screen (law.md R-J-36). */
public final class SecretAddress {
    private static final Pattern POSTCODE = Pattern.compile("\\b(\\d{4}) ?([a-z]{2})\\b");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SecretAddress() {}

    /** The last word on it counts. */
    public static boolean isKept(PartyId who, Dossier dossier) {
        return dossier.all(AddressKept.class)
                .filter(kept -> kept.who().equals(who))
                .reduce((earlier, later) -> later)
                .filter(AddressKept::secret)
                .isPresent();
    }

    /** Whether a text names the street and number, or the postcode, of an address that is secret. */
    public static boolean isIn(String text, Dossier dossier) {
        var padded = " " + plain(text) + " ";
        return secrets(dossier).stream().anyMatch(secret -> padded.contains(" " + secret + " "));
    }

    /** The lines of a text that name no secret address; each other line gives way to these words. */
    public static String without(String text, Dossier dossier, String instead) {
        if (!isIn(text, dossier)) return text;
        return Arrays.stream(text.split("(?<=[.!?\\n])\\s*"))
                .map(sentence -> isIn(sentence, dossier) ? instead : sentence)
                .collect(Collectors.joining(" "));
    }

    private static List<String> secrets(Dossier dossier) {
        return dossier.parties().stream()
                .filter(party -> isKept(party.id(), dossier))
                .flatMap(SecretAddress::marks)
                .toList();
    }

    /** Street and number, and the postcode without the town. */
    private static Stream<String> marks(Party party) {
        return party.contact().address().lines().map(SecretAddress::plain).flatMap(line -> {
            var postcode = POSTCODE.matcher(line);
            if (postcode.find()) return Stream.of(postcode.group());
            return line.chars().anyMatch(Character::isDigit) ? Stream.of(line) : Stream.empty();
        });
    }

    private static String plain(String text) {
        var words =
                BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return POSTCODE.matcher(words).replaceAll("$1$2");
    }
}
