package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aantafel.e2e.Telling.Receipt;

/** What a member of staff does with one complaint, in the browser. */
record Casework(Visit staff, String id, Receipt receipt) {
    private static final String FETCH = "async link => { const answer = await fetch(link.href);"
            + " return answer.status + ' ' + answer.headers.get('content-type'); }";
    private static final Map<String, String> CALL = Map.of(
            "channel", "PHONE",
            "narrative.story", "De medewerker beloofde drie keer om terug te bellen en deed het niet.",
            "narrative.wish", "Dat er iemand belt.",
            "party.name", "Anneke Terpstra",
            "party.contact.phone", "06 12 34 56 70",
            "party.contact.address", "Kade 3\n9990 AC Nieuwerhaven",
            "element.title", "Niet teruggebeld");

    /** Writes down a telephone call of an earlier day. */
    static Casework record(Visit staff, String receivedOn) {
        staff.open("/klachten/nieuw");
        staff.fill(CALL).fill("on", receivedOn).press("Klacht vastleggen");
        assertThat(staff.path()).as(staff::text).endsWith("/vastgelegd");
        var numbers = staff.page().locator("main dd strong").allInnerTexts();
        var id = staff.path().split("/")[2];
        return new Casework(staff, id, new Receipt(numbers.get(0), numbers.get(1)));
    }

    /** The same complaint, in the hands of somebody else. */
    Casework by(Visit other) {
        return new Casework(other, id, receipt);
    }

    String path() {
        return "/klachten/" + id;
    }

    /** Takes a step and is back at the case page; a warning is answered with a reason. */
    Casework take(String kind, Map<String, String> fields) {
        attempt(kind, fields);
        if (staff.text().contains("Waarom gaat u toch door?"))
            staff.fill("reden", "Zo is het met mevrouw besproken.").press("Toch doorgaan, met deze reden");
        assertThat(staff.path()).as(() -> kind + ": " + alerts()).isEqualTo(path());
        return this;
    }

    Casework attempt(String kind, Map<String, String> fields) {
        staff.open(path() + "/stappen/" + kind);
        staff.fill(new LinkedHashMap<>(fields)).press("Vastleggen");
        return this;
    }

    String alerts() {
        return String.join("\n", staff.page().locator("[role=alert]").allInnerTexts());
    }

    /** Status and type of every letter of this complaint, as the browser gets it. */
    List<String> letters() {
        staff.open(path() + "?deel=stukken");
        return staff.page().locator("main a[href*='/brieven/']").all().stream()
                .map(link -> (String) link.evaluate(FETCH))
                .toList();
    }

    String show() {
        staff.open(path());
        return staff.text();
    }
}
