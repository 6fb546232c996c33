package nl.aantafel.kernel.web.calculator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of the calculator; its JSON names are Dutch and stable. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TermAnswer(
        @JsonProperty("ontvangen") @Nullable String received,
        @JsonProperty("bekendgemaakt") @Nullable String announced,
        @JsonProperty("kalenderVoorlopig") boolean provisional,
        @JsonProperty("termijnen") List<Row> rows) {

    TermAnswer {
        rows = List.copyOf(rows);
    }

    /**
     * One term.
     *
     * @param firstDay only where the law names a first day (Awb 6:8)
     * @param last the last day as a date, for the page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            @JsonProperty("klok") String clock,
            @JsonProperty("naam") String name,
            @JsonProperty("eersteDag") @Nullable String firstDay,
            @JsonProperty("nominaal") String nominal,
            @JsonProperty("uiterlijk") String lastDay,
            @JsonProperty("artikel") String article,
            @JsonProperty("omdat") List<String> because) {
        Row {
            because = List.copyOf(because);
        }

        LocalDate last() {
            return LocalDate.parse(lastDay);
        }
    }
}
