package nl.aantafel.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTests {

    @Test
    void everyKindOfLineFeedStartsALine() {
        assertThat(Text.of("een\r\ntwee\u2028drie\n\n \nvier").lines())
                .extracting(Text::plain)
                .containsExactly("een", "twee", "drie", "vier");
    }

    @Test
    void aLineFeedInsideABoldRunKeepsBothHalvesBold() {
        List<Text> lines =
                Text.of("gewoon ").bold("vet\nook vet").and(" gewoon").lines();

        assertThat(lines).extracting(Text::plain).containsExactly("gewoon vet", "ook vet gewoon");
        assertThat(lines.get(1).runs()).extracting(Run::bold).containsExactly(true, false);
    }

    @Test
    void controlCharactersAreRemoved() {
        assertThat(Text.of("a\u0000b\u0007c\u001Bd\u202Ee\u2066f").plain()).isEqualTo("abcdef");
    }

    @Test
    void halfCharactersAndNoCharactersAreReplaced() {
        assertThat(Text.of("a\uD83Db\uFFFFc\uDE00").plain()).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void lettersWithSeparateAccentsAreComposed() {
        assertThat(Text.of("e\u0301e\u0301n").plain()).isEqualTo("één");
    }

    @Test
    void markupIsOrdinaryText() {
        assertThat(Text.of("<b>**vet**</b>").plain()).isEqualTo("<b>**vet**</b>");
    }

    @Test
    void aLinkToAProgramIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("").link("klik", URI.create("javascript:alert(1)")));
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of("").link("klik", URI.create("/pad")));
    }

    @Test
    void aTableWithARowTooShortIsRefused() {
        List<List<Text>> rows = List.of(List.of(Text.of("alleen")));

        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Table("", List.of("A", "B"), rows));
    }
}
