package nl.aantafel.correspondence.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.LawLetter;
import nl.aantafel.kernel.law.LetterKind;
import org.junit.jupiter.api.Test;

/** A law writes a letter of its own; it leaves like every other one. */
class LettersOfALawTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Test
    void theWordsOfALawBecomeALetterWithSomebodyToCall() {
        var letter = LawLetter.to(People.COMPLAINANT, "letter.L7.subject")
                .heading("letter.contact.heading")
                .say("letter.L7.received", DAY)
                .words("Zij schreven het zelf.");
        var composed = Letters.of(new Told(DAY), occasion(letter));

        assertThat(composed).hasSize(1);
        var one = composed.getFirst();
        assertThat(one.kind()).isEqualTo(LetterKind.LAW);
        assertThat(one.missing()).isEmpty();
        assertThat(PlainText.of(one.letter())).contains("9 maart 2026", "Zij schreven het zelf.");
    }

    /** Jeugdwet 7.3.2: greeted and closed in a child's words, and still with somebody to call. */
    @Test
    @Proves("R-J-30")
    void aLetterForAChildSpeaksToAChild() {
        var letter = LawLetter.toChild(People.COMPLAINANT, "letter.L7.subject").words("Wij hebben je klacht.");
        var composed = Letters.of(new Told(DAY), occasion(letter)).getFirst();
        assertThat(composed.missing()).isEmpty();
        assertThat(PlainText.of(composed.letter()))
                .contains("Beste ", "Heb je een vraag?", "Je mag altijd bellen.")
                .doesNotContain("Geachte", "Heeft u vragen?");
    }

    @Test
    void nothingGoesToWhoIsNotInTheDossier() {
        var letter = LawLetter.to(new PartyId(99), "letter.L7.subject").words("Niet voor u.");
        assertThat(Letters.of(new Told(DAY), occasion(letter))).isEmpty();
    }

    @Test
    void aFactOfALawMayLeaveWithALetterAndANoteNever() {
        assertThat(Letters.leaveWith("Told")).isTrue();
        assertThat(Letters.leaveWith("Noted")).isFalse();
        assertThat(Letters.leaveWith("Concluded")).isTrue();
    }

    private static Occasion occasion(LawLetter letter) {
        var plain = MoreStories.concludedInFull(Places.nieuwerhaven()).occasion();
        return new Occasion(
                plain.view(),
                plain.municipality(),
                new WordsOfTheLaws(_ -> List.of(), _ -> List.of(letter)),
                plain.wording());
    }

    private record Told(LocalDate on) implements SectoralStep {}
}
