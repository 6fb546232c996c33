package nl.aantafel.kernel.veil;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.aantafel.access.Compartment;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.NearStep.CompanionNamed;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.dossier.RoutingStep.GroupNamed;

/** By what words somebody can be recognised in the texts of a dossier, and what stands there instead. */
final class KnownBy implements UnaryOperator<String> {
    private static final String LEFT_OUT = "…";
    private static final int SHORTEST = 3;
    /** Parts of Dutch names that everybody has. */
    private static final Set<String> COMMON = Set.of("van", "der", "den", "het", "ten", "ter", "voor", "von");

    private static final Pattern POSTCODE = Pattern.compile("(\\d{4})\\s*([A-Za-z]{2})\\b");

    private final Map<Pattern, String> words = new LinkedHashMap<>();

    private KnownBy() {}

    /** Of everybody on the citizen's side, as they were ever described. */
    static KnownBy complainantIn(Dossier dossier) {
        var known = new KnownBy();
        dossier.all(PartyNamed.class)
                .map(PartyNamed::party)
                .filter(party -> Compartments.ofPerson(party.role()) == Compartment.IDENTITY
                        || Compartments.ofPerson(party.role()) == Compartment.CHILD)
                .forEach(party -> known.add(party, Pseudonym.of(party, dossier)));
        Stream.concat(
                        dossier.all(CompanionNamed.class).map(CompanionNamed::who),
                        dossier.all(GroupNamed.class).map(GroupNamed::contactPerson))
                .forEach(name -> known.name(name, LEFT_OUT));
        return known;
    }

    private void add(Party party, String pseudonym) {
        name(party.name(), pseudonym);
        contact(party.contact());
    }

    private void name(String name, String instead) {
        if (name.strip().length() < SHORTEST) return;
        literal(name.strip(), instead);
        Stream.of(name.split("[\\s.,]+"))
                .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word.toLowerCase(java.util.Locale.ROOT)))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(word -> literal(word, instead));
    }

    private void contact(Contact contact) {
        var digits = contact.phone().replaceAll("\\D", "");
        if (digits.length() > SHORTEST) put(String.join("[\\s./()-]*", digits.split("")), LEFT_OUT);
        literal(contact.email().strip(), LEFT_OUT);
        contact.address().lines().map(String::strip).forEach(line -> literal(line, LEFT_OUT));
        POSTCODE.matcher(contact.address())
                .results()
                .forEach(found -> put("\\b" + found.group(1) + "\\s*" + found.group(2) + "\\b", LEFT_OUT));
    }

    private void literal(String text, String instead) {
        if (text.length() < SHORTEST) return;
        put("(?<![\\p{L}\\p{N}])" + Pattern.quote(text).replace(" ", "\\E\\s+\\Q") + "(?![\\p{L}\\p{N}])", instead);
    }

    private void put(String expression, String instead) {
        words.putIfAbsent(
                Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                Matcher.quoteReplacement(instead));
    }

    @Override
    public String apply(String text) {
        var masked = text;
        for (var word : words.entrySet()) masked = word.getKey().matcher(masked).replaceAll(word.getValue());
        return masked;
    }
}
