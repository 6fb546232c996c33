package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import nl.aantafel.e2e.Telling.Receipt;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.shell.browser.PageChecks;
import nl.aantafel.shell.browser.TestBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A child of fourteen calls, and what the Youth Act asks is done through the forms. */
@WholeProgram
class YouthWayIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final int LAST_YEAR = TODAY.getYear() - 1;
    private static final Path PICTURE = Path.of("target", "screens", "jeugd-kind.png");

    @LocalServerPort
    private int port;

    @Test
    @Proves({"R-J-1", "R-J-9", "R-J-23", "R-J-30", "R-J-32"})
    void aChildIsWrittenToAndItsProviderIsLookedAt(TestBrowser browser) {
        try (var desk = Visit.to(new Town("nieuwerhaven", port), browser, 1280).logIn("coordinator")) {
            var work = called(desk).take("HandlerAssigned", Map.of("staff", "coordinator"));
            work.take("QuestionAnswered?question=jeugdwet.age", Map.of("answer", "12-15"));
            work.take("CapacityNoted", Map.of("capacity", "OWN_NAME", "whose", "THE_CHILD"));
            work.take("Acknowledged", Map.of());
            assertThat(work.show()).contains("Stuur het kind een brief in gewone taal", "in de ontvangstbevestiging");
            work.take("ChildReceiptSent", Map.of("child", "1"));
            work.take("PartyNamed", Map.of("party.role", "PROVIDER", "party.name", "Jeugdhulp De Brug"));
            work.attempt("ChildReceiptSent", Map.of("child", "2"));
            assertThat(work.alerts()).contains("Jeugdwet 7.3.2");
            work.take(
                    "YearReportLookedUp",
                    Map.of(
                            "provider",
                            "2",
                            "year",
                            String.valueOf(LAST_YEAR),
                            "publishedOn",
                            TODAY.format(DateTimeFormatter.ofPattern("d-M-yyyy")),
                            "holds",
                            "FOLLOW_UP"));
            work.take("YouthFileAsked", Map.of("wish", "INSPECTION", "holder", "Jeugdhulp De Brug", "what", "Alles"));
            assertThat(work.show()).contains("Geef de vraag over het jeugddossier door");
            assertThat(desk.text("section[aria-labelledby=jaarverslag]"))
                    .contains(
                            "Over " + LAST_YEAR + ", openbaar uiterlijk 31 mei " + TODAY.getYear(),
                            "Dit ontbreekt:",
                            "j. Welke maatregelen er kwamen")
                    .doesNotContain("c. Wat er met klachten is gedaan");
            assertThat(PageChecks.accessibility(desk.page())).isEmpty();
            PageChecks.picture(desk.page(), PICTURE);
            assertThat(work.letters()).hasSize(3).allMatch("200 application/pdf"::equals);
        }
    }

    private static Casework called(Visit desk) {
        desk.open("/klachten/nieuw");
        desk.fill(Map.of(
                        "channel", "PHONE",
                        "narrative.story", "Niemand vroeg mij iets.",
                        "party.name", "Noor Bakker",
                        "party.contact.phone", "06 12 34 56 71",
                        "party.contact.address", "Kade 4\n9990 AC Nieuwerhaven",
                        "element.laws", "jeugdwet",
                        "element.title", "Niet gevraagd"))
                .fill("on", TODAY.format(DateTimeFormatter.ofPattern("d-M-yyyy")))
                .press("Klacht vastleggen");
        assertThat(desk.path()).as(desk::text).endsWith("/vastgelegd");
        var numbers = desk.page().locator("main dd strong").allInnerTexts();
        return new Casework(desk, desk.path().split("/")[2], new Receipt(numbers.get(0), numbers.get(1)));
    }
}
