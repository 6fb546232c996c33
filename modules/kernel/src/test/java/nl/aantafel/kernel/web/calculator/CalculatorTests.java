package nl.aantafel.kernel.web.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import tools.jackson.databind.json.JsonMapper;

class CalculatorTests {
    private static final Locale DUTCH = Locale.of("nl");
    private final Calculator calculator = new Calculator(texts());

    @Test
    void exampleOfTheFirstDayOfMarchHasItsLastDayAfterKingsDay() {
        var json =
                JsonMapper.builder().build().writeValueAsString(answer("ontvangen", "2026-03-16", "adviseur", "false"));

        assertThat(json).startsWith("{\"ontvangen\":\"2026-03-16\",\"kalenderVoorlopig\":false,\"termijnen\":[{");
        assertThat(json)
                .contains("{\"klok\":\"K1\",\"naam\":\"Antwoord op de klacht\",\"nominaal\":\"2026-04-27\","
                        + "\"uiterlijk\":\"2026-04-28\",\"artikel\":\"Awb 9:11 lid 1\",\"omdat\":[\"");
        assertThat(json).doesNotContain("null").doesNotContain("\"last\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-16, false, K2,          2026-04-13, 2026-04-13, Awb 9:8 lid 3",
        "2026-03-16, false, K1,          2026-04-27, 2026-04-28, Awb 9:11 lid 1",
        "2026-03-16, false, K1-verdaagd, 2026-05-25, 2026-05-26, Awb 9:11 lid 2",
        "2026-03-16, true,  K1,          2026-05-25, 2026-05-26, Awb 9:11 lid 1",
    })
    void complaintHasTheTermsOfTheLaw(
            String received, String adviser, String clock, String nominal, String last, String article) {
        var row = row(answer("ontvangen", received, "adviseur", adviser), clock);

        assertThat(row.nominal()).isEqualTo(nominal);
        assertThat(row.lastDay()).isEqualTo(last);
        assertThat(row.article()).isEqualTo(article);
        assertThat(row.because())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void yearOfTheOmbudsmanCountsFromTheLastDayOfTheHandling() {
        var row = row(answer("ontvangen", "2026-03-16"), "K5");

        assertThat(row.nominal()).isEqualTo("2027-04-28");
        assertThat(row.article()).startsWith("Awb 9:24");
    }

    @Test
    void decisionGivesTheFirstAndTheLastDayToObject() {
        var answer = answer("bekendgemaakt", "2026-03-16");

        assertThat(answer.rows()).singleElement().satisfies(row -> {
            assertThat(row.clock()).isEqualTo("K6");
            assertThat(row.firstDay()).isEqualTo("2026-03-17");
            assertThat(row.lastDay()).isEqualTo("2026-04-28");
        });
        assertThat(answer.received()).isNull();
    }

    @Test
    void bothQuestionsCanBeAskedAtOnce() {
        assertThat(answer("ontvangen", "2026-03-16", "bekendgemaakt", "2026-03-16")
                        .rows())
                .extracting(TermAnswer.Row::clock)
                .containsExactly("K2", "K1", "K1-verdaagd", "K5", "K6");
    }

    @Test
    void yearWithoutRoyalDecreeIsProvisional() {
        assertThat(answer("ontvangen", "2099-03-16").provisional()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ontvangen,     16-03-2026, date,       ontvangen",
        "ontvangen,     2026-02-31, impossible, ontvangen",
        "ontvangen,     2026-13-01, impossible, ontvangen",
        "ontvangen,     1999-12-31, years,      ontvangen",
        "bekendgemaakt, 2101-01-01, years,      bekendgemaakt",
        "bekendgemaakt, morgen,     date,       bekendgemaakt",
        "adviseur,      misschien,  truth,      adviseur",
        "adviseur,      true,       nothing,    ontvangen",
        "gemeente,      x,          unknown,    gemeente",
    })
    void whatCannotBeAnsweredIsRefusedWithItsParameter(String name, String value, String why, String parameter) {
        assertThatThrownBy(() -> TermQuery.strict(Map.of(name, List.of(value))))
                .isInstanceOfSatisfying(BadTermQuery.class, bad -> {
                    assertThat(bad.why()).isEqualTo(why);
                    assertThat(bad.parameter()).isEqualTo(parameter);
                    assertThat(texts().getMessage("calculator.bad." + why, null, DUTCH))
                            .isNotBlank();
                });
    }

    @Test
    void repeatedParameterIsRefused() {
        assertThatThrownBy(() -> TermQuery.strict(Map.of("ontvangen", List.of("2026-03-16", "2026-03-17"))))
                .isInstanceOfSatisfying(
                        BadTermQuery.class, bad -> assertThat(bad.why()).isEqualTo("repeated"));
    }

    @Test
    void peopleMayWriteADayTheirOwnWay() {
        assertThat(TermQuery.lenient(Map.of("ontvangen", "16 maart 2026")).received())
                .isEqualTo("2026-03-16");
    }

    private TermAnswer answer(String... query) {
        var given = new LinkedHashMap<String, List<String>>();
        for (int at = 0; at < query.length; at += 2) given.put(query[at], List.of(query[at + 1]));
        return calculator.answer(TermQuery.strict(given), DUTCH);
    }

    private static TermAnswer.Row row(TermAnswer answer, String clock) {
        return answer.rows().stream()
                .filter(row -> row.clock().equals(clock))
                .findFirst()
                .orElseThrow();
    }

    private static ReloadableResourceBundleMessageSource texts() {
        var texts = new ReloadableResourceBundleMessageSource();
        texts.setBasename("classpath:messages/citizen");
        texts.setDefaultEncoding("UTF-8");
        return texts;
    }
}
