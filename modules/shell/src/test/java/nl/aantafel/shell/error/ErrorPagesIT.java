package nl.aantafel.shell.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "aantafel.texts.strict=true")
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesIT {
    private static final Pattern REFERENCE = Pattern.compile("S-[2-9A-Z]{6}");

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "403, U mag deze pagina niet bekijken",
        "404, Deze pagina is er niet",
        "405, Dit kan hier niet",
        "409, Iemand anders was u voor",
        "413, Dit is te veel in één keer",
        "429, Wacht even",
        "400, Wij begrijpen deze vraag niet",
        "500, Er ging iets mis bij ons",
        "503, De website werkt even niet",
    })
    void everyFailureHasAClearPageWithThePhoneNumber(int status, String title) throws Exception {
        HttpResponse<String> answer = get("nieuwerhaven.localhost", "/test/fout?status=" + status);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(title, "tel:140999", "Gemeente Nieuwerhaven");
        assertThat(answer.body()).doesNotContain("geheim", "Exception", "g_0001");
    }

    @Test
    void aFailureWithoutMunicipalityIsNeutral() throws Exception {
        HttpResponse<String> answer = get("ergens.example", "/bestaat-niet");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Deze pagina is er niet").doesNotContain("tel:", "Gemeente");
    }

    @Test
    void theReferenceOnThePageStandsInTheLog(CapturedOutput log) throws Exception {
        HttpResponse<String> answer = get("nieuwerhaven.localhost", "/test/fout?status=500");
        Matcher reference = REFERENCE.matcher(answer.body());
        assertThat(reference.find()).isTrue();
        assertThat(log).contains("Storing " + reference.group() + ": 500 java.lang.IllegalStateException");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 500})
    void programsGetAProblemDocumentInDutch(int status) throws Exception {
        HttpResponse<String> answer = get("nieuwerhaven.localhost", "/api/test/fout?status=" + status);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"title\":\"", "\"status\":" + status)
                .doesNotContain("geheim", "trace");
    }

    @Test
    void aParameterThatIsMissingIsNoStackTrace() throws Exception {
        HttpResponse<String> answer = get("nieuwerhaven.localhost", "/test/fout");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Wij begrijpen deze vraag niet");
    }

    @Test
    void threeMegabytesOfTextGetAClearPage() throws Exception {
        HttpResponse<String> answer = post("verhaal=" + "a".repeat(3_000_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Dit is te veel in één keer");
    }

    @Test
    void oneMegabyteOfTextIsReceived() throws Exception {
        assertThat(post("verhaal=" + "a".repeat(1_000_000)).body()).isEqualTo("ontvangen 1000000");
    }

    @Test
    void aMissingTextStopsThePageInTests() throws Exception {
        assertThat(get("nieuwerhaven.localhost", "/test/tekst-ontbreekt").statusCode())
                .isEqualTo(500);
    }

    private HttpResponse<String> get(String host, String path) throws IOException, InterruptedException {
        return client.send(request(host, path).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        HttpRequest request = request("nieuwerhaven.localhost", "/test/versturen")
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String host, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Host", host);
    }
}
