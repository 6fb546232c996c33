package nl.aantafel.ordinance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.aantafel.ordinance.OmbudsmanRegister.Competence;
import nl.aantafel.ordinance.OmbudsmanRegister.Kind;
import nl.aantafel.ordinance.Ordinance.Ombudsman;
import tools.jackson.databind.JsonNode;

/** Reads the register of ombudsmen as it is written in {@code tenant-config}; refuses, in Dutch, what Awb 9:17 does not know. */
final class OmbudsmanText {
    private static final Map<String, Kind> KINDS = Map.of(
            "nationale ombudsman", Kind.NATIONAL,
            "gemeentelijke ombudsman", Kind.MUNICIPAL,
            "ombudscommissie", Kind.COMMISSION,
            "gezamenlijke ombudsman", Kind.JOINT);
    private static final Pattern NO_OMBUDSMAN = Pattern.compile(
            "geschil|zorgombuds|functionaris|klachtencommissie|klachtencoördinator|vertrouwenspersoon|cliëntondersteun",
            Pattern.CASE_INSENSITIVE);

    private OmbudsmanText() {}

    /** @throws IllegalArgumentException with a Dutch sentence */
    static OmbudsmanRegister register(JsonNode section) {
        var competences = Entry.of("ombudsmen", section).all().stream()
                .map(OmbudsmanText::competence)
                .toList();
        competences.forEach(one -> requireAlone(one, competences));
        return new OmbudsmanRegister(competences);
    }

    private static Competence competence(Entry entry) {
        entry.allowOnly("organ", "from", "until", "kind", "name", "address", "phone", "website");
        var name = entry.text("name");
        requireOmbudsman("ombudsmen.name", name);
        var from = day("from", entry.text("from"));
        var until = entry.optionalText("until").map(text -> day("until", text)).orElse(null);
        require(until == null || until.isAfter(from), "ombudsmen.until ligt vóór ombudsmen.from");
        var ombudsman = new Ombudsman(name, entry.texts("address"), entry.text("phone"), entry.text("website"));
        return new Competence(
                entry.optionalText("organ").orElse(OmbudsmanRegister.MUNICIPALITY),
                from,
                until,
                kind(entry),
                ombudsman);
    }

    /** Who is none may not be named in a letter as one (S-130): an official or a dispute body is not independent by law. */
    static void requireOmbudsman(String path, String name) {
        require(
                !NO_OMBUDSMAN.matcher(name).find(),
                "%s: '%s' is geen ombudsman in de zin van Awb 9:17 en mag niet in een brief staan"
                        .formatted(path, name));
    }

    private static Kind kind(Entry entry) {
        var written = entry.text("kind").toLowerCase(Locale.ROOT);
        var kind = KINDS.get(written);
        if (kind == null)
            throw new IllegalArgumentException("ombudsmen.kind moet een van %s zijn (Awb 9:17), niet '%s'"
                    .formatted(
                            String.join(", ", KINDS.keySet().stream().sorted().toList()), written));
        return kind;
    }

    /** Two ombudsmen side by side for the same conduct cannot be (Wet Nationale ombudsman 1a). */
    private static void requireAlone(Competence one, List<Competence> all) {
        require(
                all.stream().filter(one::overlaps).count() == 1,
                "ombudsmen: %s heeft op één dag twee ombudsmannen (Wet Nationale ombudsman 1a)".formatted(one.organ()));
    }

    private static LocalDate day(String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException(
                    "ombudsmen.%s moet een dag zijn als 2026-01-01, niet '%s'".formatted(key, text));
        }
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) throw new IllegalArgumentException(sentence);
    }
}
