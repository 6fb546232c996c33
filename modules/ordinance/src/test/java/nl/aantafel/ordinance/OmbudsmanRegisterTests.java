package nl.aantafel.ordinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.aantafel.ordinance.Ordinance.Ombudsman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Who is ombudsman for whom, and when, R-O-1, R-O-2, R-O-3, R-O-6, S-130. */
class OmbudsmanRegisterTests {
    private static final String REGISTER = """
            - {from: 2020-01-01, until: 2025-12-31, kind: nationale ombudsman, name: Nationale ombudsman, address: [Postbus 1], phone: '0800', website: no.example}
            - {from: 2026-01-01, kind: ombudscommissie, name: Ombudscommissie Voorbeeld, address: [Postbus 2], phone: '088', website: oc.example}
            - {organ: GR Werkpunt, from: 2020-01-01, kind: gezamenlijke ombudsman, name: Regionale ombudsman, address: [Postbus 3], phone: '089', website: ro.example}
            """;

    @ParameterizedTest
    @CsvSource({
        "gemeente,    2019-12-31, ",
        "gemeente,    2025-12-31, Nationale ombudsman",
        "gemeente,    2026-01-01, Ombudscommissie Voorbeeld",
        "GR Werkpunt, 2026-01-01, Regionale ombudsman",
        "GR Anders,   2026-01-01, "
    })
    void eachOrganHasOneOmbudsmanOnADay(String organ, LocalDate day, String name) {
        assertThat(register(REGISTER).on(organ, day).map(Ombudsman::name).orElse(null))
                .isEqualTo(name);
    }

    @Test
    void anOwnOmbudsmanThatBeginsOrEndsWithinAYearIsWarnedAbout() {
        assertThat(register(REGISTER).warnings()).isEmpty();
        assertThat(register(REGISTER.replace("2026-01-01, kind: ombudscommissie", "2026-03-01, kind: ombudscommissie"))
                        .warnings())
                .singleElement()
                .asString()
                .contains("begint op 2026-03-01", "Gemeentewet 81p");
        assertThat(register(REGISTER.replace("from: 2026-01-01, kind", "from: 2026-01-01, until: 2027-06-30, kind"))
                        .warnings())
                .singleElement()
                .asString()
                .contains("eindigt op 2027-06-30");
    }

    @Test
    void twoOnOneDayAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register(REGISTER.replace("until: 2025-12-31", "until: 2026-01-01")))
                .withMessageContaining("twee ombudsmannen (Wet Nationale ombudsman 1a)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register(REGISTER.replace(", until: 2025-12-31", "")))
                .withMessageContaining("twee ombudsmannen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zorgombudsfunctionaris Voorbeeld",
                "Geschillencommissie Zorg",
                "Klachtencommissie Jeugd",
                "Vertrouwenspersoon"
            })
    void whoIsNoOmbudsmanCannotBeNamed(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register(REGISTER.replace("Ombudscommissie Voorbeeld", name)))
                .withMessageContaining("geen ombudsman in de zin van Awb 9:17");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: ombudscommissie | kind: geschillencommissie | kind moet een van
            from: 2026-01-01, kind | from: januari, kind      | moet een dag zijn als 2026-01-01
            until: 2025-12-31     | until: 2019-12-31         | ligt vóór
            organ: GR Werkpunt    | orgaan: GR Werkpunt       | orgaan bestaat niet
            """)
    void whatCannotBeReadIsRefused(String was, String becomes, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register(REGISTER.replace(was, becomes)))
                .withMessageContaining(reason);
    }

    private static OmbudsmanRegister register(String yaml) {
        return OmbudsmanText.register(YAMLMapper.shared().readTree(yaml));
    }
}
