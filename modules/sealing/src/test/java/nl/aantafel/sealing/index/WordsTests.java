package nl.aantafel.sealing.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @Test
    void wordsOfEverybodyAndSignsAreLeftOut() {
        assertThat(Words.in("Ik heb het aan u gevraagd, en u niet!")).containsExactly("gevraagd");
    }

    @ParameterizedTest
    @CsvSource({
        "klachten,klacht",
        "Wachten,WACHT",
        "mogelijkheden,mogelijkheid",
        "manen,maan",
        "coördinator,coordinator",
        "Özdemir,ozdemir",
        "weken,week",
        "onbeleefde,onbeleefd"
    })
    void formsOfOneWordMeet(String one, String other) {
        assertThat(Words.in(one)).isEqualTo(Words.in(other));
    }

    @Test
    void spacesCaseAndAccentsOfNamesDoNotMatter() {
        assertThat(Words.plain("  Anne-Marié   de VRIES ")).isEqualTo("anne-marie de vries");
    }
}
