package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.shell.browser.TestBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody else at the same computer, a minute later. */
@WholeProgram
class AfterLogoutIT {
    private static final String STORY = "Een verhaal dat niemand anders mag zien.";

    @LocalServerPort
    private int port;

    @Test
    void theBackButtonShowsNothingOfADossier(TestBrowser browser) {
        try (var staff = Visit.to(town(), browser, 1280)) {
            var work = Casework.record(staff.logIn("coordinator"), "1-10-2026");
            staff.open(work.path());
            var shown = staff.text();
            assertThat(shown).contains("Anneke Terpstra");
            staff.unfold("Marieke Verhoeven").press("Uitloggen");
            assertThat(staff.path()).isEqualTo("/inloggen");
            for (var steps : List.of(-1, -2, -1)) {
                staff.page().evaluate("steps => history.go(steps)", steps);
                staff.page().waitForTimeout(500);
                staff.page().waitForLoadState();
                assertThat(staff.page().content()).doesNotContain("Anneke Terpstra");
            }
        }
    }

    @Test
    void theBackButtonShowsNothingOfACitizensComplaint(TestBrowser browser) {
        try (var citizen = Visit.to(town(), browser, 1280)) {
            Telling.openStatus(citizen, Telling.tell(citizen, STORY));
            assertThat(citizen.page().content()).contains(STORY);
            citizen.press("Uitloggen");
            citizen.page().goBack();
            citizen.page().waitForLoadState();
            assertThat(citizen.page().content()).doesNotContain(STORY);
        }
    }

    private Town town() {
        return new Town("nieuwerhaven", port);
    }
}
