package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.aantafel.e2e.Telling.Receipt;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.shell.browser.PageChecks;
import nl.aantafel.shell.browser.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A citizen's whole way, from the first word to an answer that does not satisfy. */
@WholeProgram
class CitizenWayIT {
    private static final String STORY = "Ik heb drie keer gebeld en niemand belde terug.";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"nieuwerhaven, 320", "nieuwerhaven, 1280", "waterbroek, 320", "waterbroek, 1280"})
    @Proves({"S-001", "S-005"})
    void onlyTheStoryIsNeededFromTheFirstPageToTheReceipt(String slug, int width, TestBrowser browser) {
        try (var citizen = Visit.to(new Town(slug, port), browser, width)) {
            citizen.open("/");
            citizen.follow("Online vertellen");
            assertThat(citizen.path()).isEqualTo("/melden/verhaal");
            citizen.fill("verhaal", STORY).press("Volgende");
            assertThat(citizen.path()).isEqualTo("/melden/waarover");
            citizen.press("Volgende");
            assertThat(citizen.path()).isEqualTo("/melden/wie");
            citizen.press("Volgende");
            assertThat(citizen.path()).isEqualTo("/melden/controleren");
            assertThat(citizen.text()).contains(STORY);
            var receipt = Telling.send(citizen);
            assertThat(citizen.path()).isEqualTo("/melden/klaar");
            assertThat(receipt.number()).matches("KL-\\d{4}-\\d{6}");
            assertThat(PageChecks.reflow(citizen.page())).isEmpty();
            Telling.openStatus(citizen, receipt);
            assertThat(citizen.text()).contains(receipt.number(), "Wij hebben uw klacht", "Wie helpt u?");
        }
    }

    @Test
    @Proves({"S-006", "S-030"})
    void somebodyMayBeAfraidAndSpeakForAnother(TestBrowser browser) {
        try (var citizen = Visit.to(new Town("nieuwerhaven", port), browser, 320)) {
            citizen.open("/melden/verhaal");
            citizen.fill("verhaal", STORY).press("Volgende").press("Volgende");
            citizen.fill("voor", "ander").unfold("Vul dit in als u het voor iemand anders doet");
            citizen.fill("andernaam", "Mevrouw Aalders").fill("anderrelatie", "familie");
            citizen.fill("openheid", "CONFIDENTIAL").fill("bang", "true").fill("hulp", "CALL_ME");
            citizen.press("Volgende");
            assertThat(citizen.text())
                    .contains("Mevrouw Aalders", "Alleen de coördinator kent mijn naam", "Bang voor gevolgen");
            Telling.send(citizen);
            assertThat(citizen.text()).contains("Uw klacht heeft nooit gevolgen voor uw hulp");
        }
    }

    @Test
    @Proves("S-030")
    void whoStaysAnonymousLeavesNoName(TestBrowser browser) {
        try (var citizen = Visit.to(new Town("nieuwerhaven", port), browser, 320)) {
            citizen.open("/melden/verhaal");
            citizen.fill("verhaal", STORY).press("Volgende").press("Volgende");
            citizen.fill("naam", "Hanneke de Jong")
                    .fill("openheid", "ANONYMOUS")
                    .press("Volgende");
            assertThat(citizen.text()).contains("Niemand, ik blijf anoniem");
            assertThat(citizen.text()).doesNotContain("Hanneke de Jong", "Dit is mijn eigen verhaal");
            Telling.openStatus(citizen, Telling.send(citizen));
            assertThat(citizen.text()).contains("Wij hebben uw klacht").doesNotContain("Hanneke de Jong");
        }
    }

    @Test
    void sendingTwiceAndGoingBackGiveTheSameNumber(TestBrowser browser) {
        try (var citizen = Visit.to(new Town("waterbroek", port), browser, 1280)) {
            Telling.toTheCheck(citizen, STORY);
            Page first = citizen.page();
            Page second = citizen.newTab();
            citizen.open("/melden/controleren");
            citizen.use(first);
            var receipt = Telling.send(citizen);
            citizen.use(second);
            assertThat(Telling.send(citizen)).isEqualTo(receipt);
            second.goBack();
            citizen.open("/melden/controleren");
            assertThat(Telling.receipt(citizen)).isEqualTo(receipt);
        }
    }

    @Test
    @Proves("S-005")
    void aDraftIsKeptHereAndOnAnotherDevice(TestBrowser browser) {
        var town = new Town("nieuwerhaven", port);
        try (var phone = Visit.to(town, browser, 320);
                var computer = Visit.to(town, browser, 1280)) {
            phone.open("/melden/verhaal");
            phone.fill("verhaal", STORY);
            phone.page()
                    .waitForResponse(
                            answer -> answer.url().contains("/melden/automatisch/"),
                            () -> phone.page().keyboard().press("Tab"));
            phone.open("/melden/verhaal");
            assertThat(phone.page().locator("[name=verhaal]").inputValue()).isEqualTo(STORY);
            phone.press("Bewaren en later verder gaan");
            computer.open("/melden/verder");
            computer.fill("code", phone.text("#code")).press("Verder gaan");
            assertThat(computer.page().content()).contains(STORY);
        }
    }

    @Test
    @Proves("S-120")
    void whoIsNotSatisfiedIsBackInTheFormalTrackWithTheOldDay(TestBrowser browser) {
        try (var citizen = Visit.to(new Town("nieuwerhaven", port), browser, 320)) {
            Receipt receipt = Telling.tell(citizen, STORY);
            Telling.openStatus(citizen, receipt);
            var received = citizen.text("main p.kb-muted");
            citizen.unfold("Stuur een bericht");
            citizen.page().locator("#tekst-bericht").fill("Ik ben morgen thuis.");
            citizen.press("Bericht versturen");
            assertThat(citizen.text()).contains("Uw bericht is verstuurd", "Ik ben morgen thuis.");
            citizen.unfold("Ik ben niet tevreden");
            citizen.page().locator("#tekst-oneens").fill("Praten helpt niet.");
            citizen.press("Onderzoek mijn klacht");
            assertThat(citizen.text()).contains("Wij onderzoeken uw klacht");
            assertThat(citizen.text("main p.kb-muted")).isEqualTo(received);
        }
    }

    @Test
    @Proves("S-005")
    void everythingWorksWithoutScripts(TestBrowser browser) {
        try (var citizen = Visit.withoutScripts(new Town("waterbroek", port), browser, 320)) {
            Receipt receipt = Telling.tell(citizen, STORY);
            Telling.openStatus(citizen, receipt);
            assertThat(citizen.text()).contains(receipt.number());
        }
    }
}
