package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is refused to whoever types an address or crafts a form. */
@WholeProgram
class WhoMaySeeWhatIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @LocalServerPort
    private int port;

    private PlainVisitor coordinator;
    private String complaint;

    @BeforeEach
    void aComplaintAboutAColleague() {
        coordinator = visitor("nieuwerhaven", "coordinator");
        coordinator.get("/klachten/nieuw");
        var recorded = coordinator.post(
                "/klachten/nieuw",
                Map.of(
                        "channel", "DESK",
                        "on", TODAY.toString(),
                        "openness", "OPEN",
                        "narrative.story", "Ruben Smit liet mij een uur wachten.",
                        "eenmalig", UUID.randomUUID().toString()));
        assertThat(recorded.statusCode()).isEqualTo(302);
        complaint = location(recorded).replace("/vastgelegd", "");
        take(
                "PartyNamed",
                Map.of(
                        "party.id",
                        "2",
                        "party.role",
                        "RESPONDENT",
                        "party.name",
                        "Ruben Smit",
                        "party.staff",
                        "beklaagde"));
    }

    @Test
    @Proves({"S-035", "R-9.7-1"})
    void whoeverWasInvolvedCannotBeAssignedByACraftedForm() {
        var answer = take("HandlerAssigned", Map.of("staff", "beklaagde"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Awb 9:7");
    }

    @Test
    @Proves("S-033")
    void whoeverIsComplainedAboutFindsNothing() {
        var respondent = visitor("nieuwerhaven", "beklaagde");
        var address = respondent.get(complaint);
        assertThat(address.statusCode()).isEqualTo(403);
        assertThat(plain(address)).isEqualTo(plain(respondent.get("/klachten/" + UUID.randomUUID())));
        assertThat(respondent.get("/werk").body()).doesNotContain("liet mij een uur wachten", complaint);
        assertThat(respondent.get("/zoeken?q=wachten").body()).doesNotContain(complaint);
    }

    @Test
    void anotherMunicipalitysComplaintDoesNotExist() {
        var elsewhere = visitor("zuiderveen", "coordinator");
        var foreign = elsewhere.get(complaint);
        var unknown = elsewhere.get("/klachten/" + UUID.randomUUID());
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(plain(foreign)).isEqualTo(plain(unknown));
        var step = elsewhere.get(complaint + "/stappen/Noted");
        assertThat(step.statusCode()).isEqualTo(404);
    }

    @Test
    void twoColleaguesAtOnceLoseNothing() {
        var colleague = visitor("nieuwerhaven", "coordinator");
        coordinator.get(complaint + "/stappen/MessageSent");
        var seen = coordinator.value("gezien").orElseThrow();
        colleague.get(complaint + "/stappen/Noted");
        var first = colleague.post(
                complaint + "/stappen/Noted",
                Map.of(
                        "on",
                        TODAY.toString(),
                        "text",
                        "De eerste notitie",
                        "gezien",
                        seen,
                        "eenmalig",
                        UUID.randomUUID().toString()));
        assertThat(first.statusCode()).isEqualTo(302);
        var second = coordinator.post(
                complaint + "/stappen/MessageSent",
                Map.of(
                        "on",
                        TODAY.toString(),
                        "text",
                        "Mijn bericht",
                        "gezien",
                        seen,
                        "eenmalig",
                        UUID.randomUUID().toString()));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Intussen is er iets aan dit dossier toegevoegd", "Mijn bericht");
    }

    @Test
    void theSameFormTwiceIsOneStep() {
        var form = Map.of(
                "on",
                TODAY.toString(),
                "text",
                "Precies een keer",
                "eenmalig",
                UUID.randomUUID().toString());
        take("Noted", form);
        take("Noted", form);
        assertThat(coordinator.get(complaint + "?deel=logboek").body().split("Precies een keer"))
                .hasSize(2);
    }

    private HttpResponse<String> take(String kind, Map<String, String> fields) {
        coordinator.get(complaint + "/stappen/" + kind);
        var all = new HashMap<>(fields);
        all.putIfAbsent("on", TODAY.toString());
        all.putIfAbsent("eenmalig", UUID.randomUUID().toString());
        return coordinator.post(complaint + "/stappen/" + kind, all);
    }

    private PlainVisitor visitor(String slug, String username) {
        return new PlainVisitor(new Town(slug, port)).loggedInAs(username);
    }

    private static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static String plain(HttpResponse<String> answer) {
        return answer.body().replaceAll("value=\"[^\"]*\"", "").replaceAll("S-[2-9A-Z]{6}", "");
    }
}
