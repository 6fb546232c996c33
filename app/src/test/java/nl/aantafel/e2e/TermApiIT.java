package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The calculator for programs, as published. */
@WholeProgram
class TermApiIT {
    @LocalServerPort
    private int port;

    @Test
    @Proves({"K1", "K2", "K5"})
    void aComplaintOfSixteenMarchHasItsDays() {
        var json = get("?ontvangen=2026-03-16&adviseur=false").body();
        assertThat(JsonPath.<String>read(json, "$.ontvangen")).isEqualTo("2026-03-16");
        assertThat(JsonPath.<Boolean>read(json, "$.kalenderVoorlopig")).isFalse();
        assertThat(JsonPath.<List<String>>read(json, "$.termijnen[*].klok")).contains("K2", "K1", "K1-verdaagd", "K5");
        assertThat(term(json, "K1", "nominaal")).isEqualTo("2026-04-27");
        assertThat(term(json, "K1", "uiterlijk")).isEqualTo("2026-04-28");
        assertThat(term(json, "K1", "artikel")).isEqualTo("Awb 9:11 lid 1");
        assertThat(JsonPath.<List<List<String>>>read(json, "$.termijnen[?(@.klok=='K1')].omdat")
                        .getFirst())
                .isNotEmpty();
    }

    @Test
    @Proves("K6")
    void anObjectionHasAFirstAndALastDay() {
        var json = get("?bekendgemaakt=2026-03-16").body();
        assertThat(term(json, "K6", "eersteDag")).isEqualTo("2026-03-17");
        assertThat(term(json, "K6", "uiterlijk")).isEqualTo("2026-04-28");
    }

    @ParameterizedTest
    @CsvSource({
        "?ontvangen=2026-02-30, ontvangen",
        "?ontvangen=gisteren, ontvangen",
        "?ontvangen=9999-01-01, ontvangen",
        "?ontvangen=2026-03-16&vandaag=nee, vandaag",
        "?ontvangen=2026-03-16&adviseur=misschien, adviseur",
        "'', ontvangen"
    })
    void whatCannotBeComputedIsExplainedInDutch(String query, String parameter) {
        var answer = get(query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(JsonPath.<String>read(answer.body(), "$.title")).isEqualTo("Wij kunnen dit niet uitrekenen");
        assertThat(JsonPath.<String>read(answer.body(), "$.parameter")).isEqualTo(parameter);
    }

    private HttpResponse<String> get(String query) {
        return new PlainVisitor(new Town("nieuwerhaven", port)).get("/api/v1/termijnen" + query);
    }

    private static String term(String json, String clock, String what) {
        return JsonPath.<List<String>>read(json, "$.termijnen[?(@.klok=='" + clock + "')]." + what)
                .getFirst();
    }
}
