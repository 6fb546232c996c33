package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** What people type is never evaluated: not on a page, not in a message with merge fields, not in a letter. */
@WholeProgram
class LiteralTextIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    /** What evaluation of the corpus would give. */
    private static final List<String> EVALUATED = List.of("60481729", "java.lang.ProcessImpl", "uid=");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7777*7777}",
                "__${7777*7777}__",
                "__${T(java.lang.Runtime).getRuntime().exec('id')}__::.x",
                "*{7777*7777}",
                "~{shell/page :: citizen}",
                "#{shell.product}",
                "@{/uitloggen}",
                "T(java.lang.Runtime).getRuntime()",
                "[[${7777*7777}]] [(${7777*7777})]",
                "|${7777*7777}|",
                "{0} '{1}' {0,number}",
                "%s %1$s %n",
                "{{7777*7777}} <%= 7777*7777 %> #set($x=7777*7777)",
            })
    void typedTextStaysWhatItIsOnPagesAndInALetter(String typed) throws Exception {
        var staff = new PlainVisitor(new Town("nieuwerhaven", port)).loggedInAs("coordinator");
        staff.get("/klachten/nieuw");
        var recorded = staff.post(
                "/klachten/nieuw",
                Map.of(
                        "channel",
                        "LETTER",
                        "on",
                        TODAY.toString(),
                        "openness",
                        "OPEN",
                        "narrative.story",
                        "Verhaal " + typed,
                        "narrative.wish",
                        "Wens " + typed,
                        "party.name",
                        typed,
                        "party.contact.address",
                        "Kade 3\n9990 AC Nieuwerhaven",
                        "element.title",
                        "Punt " + typed,
                        "eenmalig",
                        UUID.randomUUID().toString()));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(302);
        var dossier = URI.create(recorded.headers().firstValue("Location").orElseThrow())
                .getPath()
                .replace("/vastgelegd", "");
        for (var part : List.of("overzicht", "klachtpunten", "stukken", "berichten", "logboek"))
            assertLiteral(
                    HtmlUtils.htmlUnescape(staff.get(dossier + "?deel=" + part).body()), part);
        var pages = List.of("overzicht", "logboek").stream()
                .map(part -> HtmlUtils.htmlUnescape(
                        staff.get(dossier + "?deel=" + part).body()))
                .collect(Collectors.joining());
        assertThat(pages).contains("Verhaal " + typed, typed);
        var letter = letter(staff, dossier);
        assertLiteral(letter, "letter");
        assertThat(letter.replaceAll("\\s", "")).contains(typed.replaceAll("\\s", ""));
    }

    private static void assertLiteral(String text, String where) {
        for (var evaluated : EVALUATED) assertThat(text).as(where).doesNotContain(evaluated);
    }

    private static String letter(PlainVisitor staff, String dossier) throws Exception {
        take(staff, dossier, "HandlerAssigned", Map.of("staff", "behandelaar"));
        take(staff, dossier, "Acknowledged", Map.of());
        var link = Pattern.compile("href=\"(" + dossier + "/brieven/[^\"]+)\"")
                .matcher(staff.get(dossier + "?deel=stukken").body());
        assertThat(link.find()).isTrue();
        try (var file = new PdfReader(staff.bytes(link.group(1)))) {
            var text = new StringBuilder();
            for (var page = 1; page <= file.getNumberOfPages(); page++)
                text.append(new PdfTextExtractor(file).getTextFromPage(page));
            return text.toString();
        }
    }

    private static void take(PlainVisitor staff, String dossier, String kind, Map<String, String> fields) {
        staff.get(dossier + "/stappen/" + kind);
        var all = new HashMap<>(fields);
        all.put("on", TODAY.toString());
        all.put("eenmalig", UUID.randomUUID().toString());
        var taken = staff.post(dossier + "/stappen/" + kind, all);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(302);
    }
}
