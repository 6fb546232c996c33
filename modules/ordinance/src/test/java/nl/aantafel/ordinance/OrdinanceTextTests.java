package nl.aantafel.ordinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class OrdinanceTextTests {
    private static final String ORDINANCE = """
            - from: 2024-01-01
              citation_title: Klachtenverordening Voorbeeld 2024
              terms:
                receipt_term: {value: 3, basis: artikel 5}
                committee: {value: true, basis: artikel 4}
              ombudsman:
                name: Nationale ombudsman
                address: [Postbus 93122, 2509 AC Den Haag]
                phone: 0800 33 55 555
                website: www.nationaleombudsman.nl
              supporters:
                - {name: Wegwijs, phone: '088', website: wegwijs.example, explanation: Gratis hulp}
                - {name: Jeugdhulp, phone: '089', website: jeugd.example, explanation: Gratis hulp, law: jeugdwet}
              adviser: {name: Klachtencommissie, composition: een voorzitter en twee leden}
              mandate: namens burgemeester en wethouders
            """;

    @Test
    void readsWhatTheMunicipalityChoseAndKeepsTheStandardForTheRest() {
        var ordinance = OrdinanceText.versions(yaml(ORDINANCE)).getFirst();
        assertThat(ordinance.from()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(ordinance.value(OpenTerms.RECEIPT_TERM)).isEqualTo(3);
        assertThat(ordinance.basis(OpenTerms.RECEIPT_TERM)).isEqualTo("Klachtenverordening Voorbeeld 2024, artikel 5");
        assertThat(ordinance.value(OpenTerms.COMMITTEE)).isTrue();
        assertThat(ordinance.value(OpenTerms.POSTPONEMENT_WEEKS)).isEqualTo(4);
        assertThat(ordinance.basis(OpenTerms.POSTPONEMENT_WEEKS)).isEmpty();
        assertThat(ordinance.supporters()).extracting(Ordinance.Supporter::law).containsExactly(null, "jeugdwet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            receipt_term: {value: 3           | receipt_term: {value: 0        | receipt_term mag 1 tot en met 20 zijn (Awb 9:6), niet 0
            receipt_term: {value: 3           | postponement_weeks: {value: 5  | postponement_weeks mag 0 tot en met 4 zijn (Awb 9:11 lid 2), niet 5
            receipt_term: {value: 3           | handling_weeks: {value: 7      | handling_weeks mag 1 tot en met 6 zijn (Awb 9:11 lid 1), niet 7
            receipt_term: {value: 3           | handling_weeks_with_adviser: {value: 11 | mag 1 tot en met 10 zijn (Awb 9:11 lid 1), niet 11
            receipt_term: {value: 3           | receipt_term: {value: drie     | receipt_term.value moet 1 tot en met 20 zijn (Awb 9:6)
            receipt_term: {value: 3           | receipt_term: {value: 3.5      | receipt_term.value moet 1 tot en met 20 zijn
            receipt_term: {value: 3           | receipt_term: {waarde: 3       | terms.receipt_term.waarde bestaat niet
            receipt_term: {value: 3           | snelheid: {value: 3            | terms.snelheid bestaat niet; kies uit committee
            committee: {value: true           | committee: {value: false       | horen bij elkaar
            committee: {value: true           | committee: {value: misschien   | committee.value moet true of false zijn (Awb 9:13)
            committee: {value: true, basis: artikel 4} | committee: {value: true} | bestaat bij verordening of besluit (Awb 9:13)
            name: Nationale ombudsman         | naam: Nationale ombudsman      | ombudsman.naam bestaat niet
            phone: 0800 33 55 555             | phone: [0800]                  | ombudsman.phone moet een tekst zijn
            from: 2024-01-01                  | from: 1 januari 2024           | moet een dag zijn als 2026-01-01
            citation_title: Klachtenverordening Voorbeeld 2024 | citation_title: '' | ordinance.citation_title ontbreekt
            """)
    void refusesWhatTheLawDoesNotAllowAndNamesPlaceArticleAndWhatIs(String was, String becomes, String reason) {
        assertThat(ORDINANCE).contains(was);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrdinanceText.versions(yaml(ORDINANCE.replace(was, becomes))))
                .withMessageContaining(reason);
    }

    @Test
    void aSeatInTheCommitteeHasATermOfOffice() {
        var seated = ORDINANCE.replace(
                "leden}",
                "leden, seats: [{username: lid1, name: Mirjam, place: member, from: '2024-01-01', until: '2025-12-31'},"
                        + " {username: secretaris, name: Joris, place: secretary, from: '2024-01-01'}]}");
        var adviser = OrdinanceText.versions(yaml(seated)).getFirst().adviser();
        assertThat(adviser).isNotNull();
        assertThat(adviser.seatsOn(LocalDate.of(2025, 12, 31)))
                .extracting(Ordinance.Seat::username, Ordinance.Seat::isJudging)
                .containsExactly(tuple("lid1", true), tuple("secretaris", false));
        assertThat(adviser.seatsOn(LocalDate.of(2026, 1, 1)))
                .extracting(Ordinance.Seat::username)
                .containsExactly("secretaris");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrdinanceText.versions(yaml(seated.replace("place: member", "place: baas"))))
                .withMessageContaining("kent 'baas' niet; kies uit chair");
    }

    @Test
    void aCommitteeForOneComplaintHasABasisAndANameToo() {
        var perCase = ORDINANCE.replace("committee: {value: true", "committee_per_case: {value: true");
        assertThat(OrdinanceText.versions(yaml(perCase)).getFirst().value(OpenTerms.COMMITTEE_PER_CASE))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrdinanceText.versions(yaml(perCase.replace("true, basis: artikel 4", "true"))))
                .withMessageContaining("ordinance.terms.committee_per_case mist 'basis'");
    }

    @Test
    void twoVersionsFromOneDayAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrdinanceText.versions(yaml(ORDINANCE + ORDINANCE)))
                .withMessageContaining("twee versies vanaf 2024-01-01");
    }

    @Test
    void anOwnOmbudsmanBeginsOnTheFirstOfJanuary() {
        var own = ORDINANCE.replace("name: Nationale ombudsman", "name: Ombudscommissie Voorbeeld");
        assertThat(OrdinanceText.versions(yaml(own))).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrdinanceText.versions(yaml(own.replace("2024-01-01", "2024-07-01"))))
                .withMessageContaining("1 januari (Gemeentewet 81p)");
    }

    @Test
    void anOfficialIsNoOmbudsman() {
        var official = ORDINANCE.replace("name: Nationale ombudsman", "name: Zorgombudsfunctionaris Voorbeeld");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrdinanceText.versions(yaml(official)))
                .withMessageContaining("geen ombudsman in de zin van Awb 9:17");
    }

    @Test
    void anEmptyListIsNoOrdinance() {
        assertThatIllegalArgumentException().isThrownBy(() -> OrdinanceText.versions(yaml("[]")));
        assertThatIllegalArgumentException().isThrownBy(() -> OrdinanceText.versions(yaml("from: 2024-01-01")));
    }

    @ParameterizedTest
    @MethodSource("nl.aantafel.ordinance.OpenTerms#all")
    void everyTermAllowsItsOwnStandard(OpenTerm<?> term) {
        assertThat(refusalOfStandard(term)).isEmpty();
    }

    private static <T> Optional<String> refusalOfStandard(OpenTerm<T> term) {
        return term.floor().apply(term.standard());
    }

    private static JsonNode yaml(String text) {
        return YAMLMapper.shared().readTree(text);
    }
}
