package nl.aantafel.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.aantafel.e2e.PlainVisitor;

/**
 * A complaint in which every personal field holds a word that occurs nowhere else, recorded by the coordinator through the
 * real pages.
 *
 * @param ids what an address asks for, by the name of its variable or parameter
 * @param code with which its citizen opens it
 */
record Victim(Map<String, String> ids, String code) {
    /** Every personal field begins with it. */
    static final String CANARY = "KANARIE";

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    private static final Pattern RECEIPT = Pattern.compile("<strong[^>]*>([^<]*)</strong>");
    private static final String UUID_FORM = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static Victim recordedBy(PlainVisitor coordinator) {
        var complaint = record(coordinator, CANARY);
        var path = "/klachten/" + complaint.ids().get("id");
        take(coordinator, path, "PartyNamed", respondent());
        take(coordinator, path, "PartyNamed", parent());
        take(coordinator, path, "HandlerAssigned", Map.of("staff", "behandelaar"));
        take(coordinator, path, "Acknowledged", Map.of());
        take(coordinator, path, "Noted", Map.of("text", CANARY + "-notitie"));
        take(coordinator, path, "MessageSent", Map.of("text", CANARY + "-bericht"));
        take(coordinator, path, "StatementLogged", Map.of("by", "3", "text", CANARY + "-apart"));
        var other = record(coordinator, CANARY + "-ander");
        coordinator.get("/werk/samen");
        coordinator.post(
                "/werk/samen",
                Map.of(
                        "soort", "MIRRORED",
                        "naam", CANARY + "-band",
                        "nummers",
                                complaint.ids().get("nummer") + ","
                                        + other.ids().get("nummer")));
        var ids = new HashMap<>(complaint.ids());
        ids.put("link", found(coordinator.get("/werk/samen"), "/werk/samen/(" + UUID_FORM + ")/los"));
        ids.put("party", "3");
        ids.put("letter", found(coordinator.get(path + "?deel=stukken"), "/brieven/(" + UUID_FORM + ")"));
        return new Victim(Map.copyOf(ids), complaint.code());
    }

    /** Ids of the same form that belong to nothing. */
    static Map<String, String> nothing() {
        return Map.of(
                "id", UUID.randomUUID().toString(),
                "kind", "Noted",
                "letter", UUID.randomUUID().toString(),
                "link", UUID.randomUUID().toString(),
                "party", "3",
                "nummer", "KL-2026-987654",
                "page", "verhaal",
                "hash", "0123456789abcdef");
    }

    static Victim record(PlainVisitor staff, String word) {
        staff.get("/klachten/nieuw");
        var fields = new HashMap<>(Map.of(
                "channel", "PHONE",
                "on", TODAY,
                "openness", "OPEN",
                "narrative.story", word + "-verhaal",
                "narrative.wish", word + "-wens",
                "narrative.about", word + "-over",
                "party.name", word + "-naam",
                "party.contact.phone", word + "-telefoon",
                "party.contact.address", word + "-adres",
                "element.title", word + "-titel"));
        fields.put("eenmalig", UUID.randomUUID().toString());
        var recorded = staff.post("/klachten/nieuw", fields);
        assertThat(recorded.statusCode()).as(recorded::body).isEqualTo(302);
        var page = staff.follow(recorded);
        var receipt = RECEIPT.matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
        var id = URI.create(recorded.headers().firstValue("Location").orElseThrow())
                .getPath()
                .split("/")[2];
        var number = numberAmong(receipt);
        return new Victim(
                Map.of("id", id, "kind", "Noted", "nummer", number, "page", "verhaal", "hash", "0123456789abcdef"),
                receipt.get(receipt.indexOf(number) + 1));
    }

    private static String numberAmong(List<String> texts) {
        return texts.stream()
                .filter(text -> text.matches("KL-\\d{4}-\\d{6}"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> respondent() {
        return Map.of(
                "party.id",
                "2",
                "party.role",
                "RESPONDENT",
                "party.name",
                CANARY + "-bejegenaar",
                "party.staff",
                "beklaagde");
    }

    private static Map<String, String> parent() {
        return Map.of("party.id", "3", "party.role", "PARENT", "party.name", CANARY + "-ouder");
    }

    static void take(PlainVisitor staff, String path, String kind, Map<String, String> fields) {
        staff.get(path + "/stappen/" + kind);
        var all = new HashMap<>(fields);
        all.put("on", TODAY);
        all.put("eenmalig", UUID.randomUUID().toString());
        var answer = staff.post(path + "/stappen/" + kind, all);
        assertThat(answer.statusCode()).as(() -> kind + answer.body()).isEqualTo(302);
    }

    private static String found(HttpResponse<String> page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page.body())
                .results()
                .map((MatchResult result) -> result.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern));
    }
}
