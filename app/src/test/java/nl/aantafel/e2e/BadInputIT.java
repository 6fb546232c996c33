package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** Whatever is sent: a clear Dutch answer, nothing lost, nothing leaked. */
@WholeProgram
class BadInputIT {
    private static final String LEAK = "(?s).*(\\bat [a-z]+\\.[a-z.]+\\(|Exception|SQLState|Whitelabel|g_0\\d{3}).*";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mijn begeleider 👩🏽‍🦽 was er niet 🙁",
                "שלום, niemand luisterde. مرحبا",
                "Zo\u0301e\u0308 z\u0336a\u0336l\u0336g\u0336o\u0336",
                "<script>alert('boe')</script><img src=x onerror=alert(1)>",
                "${7*7} [[${T(java.lang.Runtime).getRuntime()}]] #{home.titel} *{x} @{/y} __${9*9}__",
                "'; DROP TABLE complaint; --",
            })
    void oddTextIsShownExactlyAsItWasTyped(String story) {
        var citizen = citizen();
        tell(citizen, story);
        var check = citizen.get("/melden/controleren");
        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(HtmlUtils.htmlUnescape(check.body())).contains(story);
        assertThat(check.body()).doesNotContain("<script>alert", "<img src=x");
        assertClean(check);
    }

    @Test
    void aZeroCharacterIsMadeVisibleAndTheRestKept() {
        var citizen = citizen();
        tell(citizen, "voor\u0000na");
        assertThat(citizen.get("/melden/controleren").body()).contains("voor\u2400na");
    }

    @Test
    void aMillionCharactersAreKeptAndExplained() {
        var citizen = citizen();
        var answer = tell(citizen, "a".repeat(1_000_000));
        assertThat(answer.statusCode()).isIn(200, 422);
        assertThat(answer.body()).contains("Deze tekst is te lang", "aaaaaaaaaa");
        assertThat(citizen.get("/melden/verhaal").body()).contains("a".repeat(100_000));
        assertClean(answer);
    }

    @Test
    void nineMillionCharactersAreRefusedPolitely() {
        var answer = tell(citizen(), "a".repeat(9_000_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Dit is te veel in één keer");
        assertClean(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onbekend", "nieuwerhaven.localhost.evil.example", "localhost'--"})
    void anUnknownHostGetsANeutralPage(String host) {
        var answer = new PlainVisitor(new Town(host, port)).get("/melden/verhaal");
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Nieuwerhaven", "Zuiderveen");
        assertClean(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/bestaat-niet, 404",
        "/klachten/niks, 302",
        "/status/mijn-klacht, 302",
        "/melden/versturen, 405",
        "/hulpmiddelen/termijn?ontvangen=31-2-2026, 200",
        "/hulpmiddelen/termijn?ontvangen=%00%F0%9F%98%80, 200",
        "/%2e%2e/%2e%2e/etc/passwd, 400",
    })
    void aWrongAddressGetsAClearAnswer(String path, int status) {
        var answer = citizen().get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertClean(answer);
    }

    @Test
    void aFormWithoutTokenGivesTheTextBack() {
        var citizen = citizen();
        var answer = citizen.postBare("/melden/verhaal", Map.of("verhaal", "Mijn lange verhaal " + "x".repeat(5000)));
        assertThat(answer.body()).contains("Verstuur het nog een keer", "Mijn lange verhaal xxxx");
        assertThat(answer.statusCode()).isIn(200, 403);
        assertThat(citizen.hasToken()).isTrue();
        assertClean(answer);
    }

    @Test
    void anExpiredStatusPageGivesTheTextBack() {
        var citizen = citizen();
        citizen.get("/status");
        var answer = citizen.post("/status/bericht", Map.of("tekst", "Dit wil ik nog zeggen", "eenmalig", "k"));
        assertThat(citizen.follow(answer).body()).contains("U was te lang weg", "Dit wil ik nog zeggen");
    }

    @Test
    void anExpiredStaffSessionKeepsALongText() {
        var staff = staff("nieuwerhaven");
        staff.get("/werk");
        staff.forgetSession();
        var path = "/klachten/" + UUID.randomUUID() + "/stappen/Noted";
        var answer = staff.post(path, Map.of("text", "Een lange notitie " + "y".repeat(3000)));
        assertThat(answer.body()).contains("Uw tekst is niet weg", "Een lange notitie yyyy");
        assertClean(answer);
    }

    @Test
    void anUnknownKindOfStepDoesNotExist() {
        var answer = staff("nieuwerhaven").get("/klachten/" + UUID.randomUUID() + "/stappen/java.lang.Runtime");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertClean(answer);
    }

    @Test
    void twentyWrongCodesAreSlowedDownAndTellNothing() {
        var citizen = PlainVisitor.fromElsewhere(new Town("zuiderveen", port));
        var answers = Map.of("KL-2026-000001", new ArrayList<String>(), "KL-2026-999999", new ArrayList<String>());
        for (var turn = 0; turn < 20; turn++) {
            for (var number : answers.keySet()) {
                citizen.get("/status");
                var answer = citizen.post("/status", Map.of("nummer", number, "code", "fout-" + turn));
                assertClean(answer);
                answers.get(number).add(answer.statusCode() + answer.body().replaceAll("value=\"[^\"]*\"", ""));
            }
        }
        assertThat(answers.get("KL-2026-000001")).isEqualTo(answers.get("KL-2026-999999"));
        assertThat(answers.get("KL-2026-999999").getLast()).startsWith("429").contains("Wacht even");
    }

    private static HttpResponse<String> tell(PlainVisitor citizen, String story) {
        citizen.get("/melden/verhaal");
        return citizen.post("/melden/verhaal", Map.of("verhaal", story));
    }

    private static void assertClean(HttpResponse<String> answer) {
        assertThat(answer.body().replaceAll("T\\(java[^<]*", "")).doesNotMatch(LEAK);
    }

    private PlainVisitor citizen() {
        return new PlainVisitor(new Town("nieuwerhaven", port));
    }

    private PlainVisitor staff(String slug) {
        return new PlainVisitor(new Town(slug, port)).loggedInAs("coordinator");
    }
}
