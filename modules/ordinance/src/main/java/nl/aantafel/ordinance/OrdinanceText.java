package nl.aantafel.ordinance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.ordinance.Ordinance.Adviser;
import nl.aantafel.ordinance.Ordinance.Ombudsman;
import nl.aantafel.ordinance.Ordinance.Supporter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads ordinances as they are written in {@code tenant-config}; refuses, in Dutch, what the law does not allow. */
final class OrdinanceText {
    private static final Map<String, OpenTerm<?>> TERMS =
            OpenTerms.all().stream().collect(Collectors.toMap(OpenTerm::key, Function.identity()));

    private OrdinanceText() {}

    /** All versions, each from a day of its own. @throws IllegalArgumentException with a Dutch sentence */
    static List<Ordinance> versions(JsonNode section) {
        var read = Entry.of("ordinance", section).all().stream()
                .map(OrdinanceText::version)
                .toList();
        require(!read.isEmpty(), "ordinance heeft ten minste één versie nodig");
        var days = new HashSet<LocalDate>();
        read.forEach(version ->
                require(days.add(version.from()), "ordinance heeft twee versies vanaf %s".formatted(version.from())));
        return read;
    }

    static Ordinance version(JsonNode node) {
        return version(Entry.of("ordinance", node));
    }

    private static Ordinance version(Entry entry) {
        entry.allowOnly("from", "citation_title", "terms", "ombudsman", "supporters", "adviser", "mandate");
        var values = new HashMap<String, Object>();
        var bases = new HashMap<String, String>();
        entry.child("terms").ifPresent(terms -> terms.children().forEach(term -> read(term, values, bases)));
        var ordinance = new Ordinance(
                day(entry),
                entry.text("citation_title"),
                values,
                bases,
                entry.child("ombudsman").map(OrdinanceText::ombudsman).orElse(OmbudsmanRegister.NATIONAL),
                entry.list("supporters").stream().map(OrdinanceText::supporter).toList(),
                adviser(entry),
                entry.text("mandate"));
        requireCommitteeWithAdviser(ordinance);
        requireOmbudsmanFromFirstOfJanuary(ordinance);
        return ordinance;
    }

    private static void read(Entry entry, Map<String, Object> values, Map<String, String> bases) {
        entry.allowOnly("value", "basis");
        var term = TERMS.get(entry.name());
        require(term != null, "%s bestaat niet; kies uit %s".formatted(entry.path(), known()));
        values.put(entry.name(), value(term, entry));
        entry.optionalText("basis").ifPresent(basis -> bases.put(entry.name(), basis));
    }

    private static <T> T value(@Nullable OpenTerm<T> term, Entry entry) {
        var given = entry.value("value");
        if (term == null || !term.type().isInstance(given))
            throw new IllegalArgumentException("%s.value moet %s zijn (%s), niet %s"
                    .formatted(
                            entry.path(),
                            term == null ? "" : term.allowed(),
                            term == null ? "" : term.article(),
                            given));
        var value = term.type().cast(given);
        term.floor().apply(value).ifPresent(sentence -> {
            throw new IllegalArgumentException("ordinance.terms." + sentence);
        });
        return value;
    }

    private static LocalDate day(Entry entry) {
        var text = entry.text("from");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException(
                    "ordinance.from moet een dag zijn als 2026-01-01, niet '%s'".formatted(text));
        }
    }

    private static Ombudsman ombudsman(Entry entry) {
        entry.allowOnly("name", "address", "phone", "website");
        OmbudsmanText.requireOmbudsman("ordinance.ombudsman", entry.text("name"));
        return new Ombudsman(entry.text("name"), entry.texts("address"), entry.text("phone"), entry.text("website"));
    }

    private static Supporter supporter(Entry entry) {
        entry.allowOnly("name", "phone", "website", "explanation", "law");
        return new Supporter(
                entry.text("name"),
                entry.text("phone"),
                entry.text("website"),
                entry.text("explanation"),
                entry.optionalText("law").orElse(null));
    }

    private static @Nullable Adviser adviser(Entry entry) {
        return entry.child("adviser")
                .map(adviser -> {
                    adviser.allowOnly("name", "composition", "seats");
                    return new Adviser(
                            adviser.text("name"),
                            adviser.text("composition"),
                            adviser.list("seats").stream().map(SeatText::read).toList());
                })
                .orElse(null);
    }

    private static void requireCommitteeWithAdviser(Ordinance ordinance) {
        var hasCommittee = ordinance.value(OpenTerms.COMMITTEE) || ordinance.value(OpenTerms.COMMITTEE_PER_CASE);
        var term = ordinance.value(OpenTerms.COMMITTEE) ? OpenTerms.COMMITTEE : OpenTerms.COMMITTEE_PER_CASE;
        require(
                hasCommittee == (ordinance.adviser() != null),
                "ordinance.terms.committee en ordinance.adviser horen bij elkaar: een commissie heeft een naam en een samenstelling (Awb 9:14)");
        require(
                !hasCommittee || !ordinance.basis(term).isEmpty(),
                "ordinance.terms.%s mist 'basis': een commissie bestaat bij verordening of besluit (Awb 9:13)"
                        .formatted(term.key()));
    }

    /** Gemeentewet 81p: a municipality has an ombudsman of its own from 1 January of a year. */
    private static void requireOmbudsmanFromFirstOfJanuary(Ordinance ordinance) {
        var isOwn = !ordinance.ombudsman().name().equals(OmbudsmanRegister.NATIONAL.name());
        require(
                !isOwn || ordinance.from().getDayOfYear() == 1,
                "ordinance.ombudsman: een eigen ombudsman begint op 1 januari (Gemeentewet 81p), niet op %s"
                        .formatted(ordinance.from()));
    }

    private static String known() {
        return OpenTerms.all().stream().map(OpenTerm::key).collect(Collectors.joining(", "));
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) throw new IllegalArgumentException(sentence);
    }
}
