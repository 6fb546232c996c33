package nl.aantafel.kernel.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTests {

    @Test
    void pageReplacesItsOwnAnswersOnly() {
        var before = new Answers(Map.of("verhaal", List.of("Ik wacht."), "hulp", List.of("CALL_ME", "NO_POST")));

        var after = before.replacing(List.of("hulp", "naam"), new Answers(Map.of("naam", List.of("J. Jansen"))));

        assertThat(after.text("verhaal")).isEqualTo("Ik wacht.");
        assertThat(after.text("naam")).isEqualTo("J. Jansen");
        assertThat(after.has("hulp")).isFalse();
    }

    @Test
    void answersOfOtherPagesCannotBeSmuggledIn() {
        var after = Answers.NONE.replacing(List.of("naam"), new Answers(Map.of("verhaal", List.of("anders"))));

        assertThat(after).isEqualTo(Answers.NONE);
    }

    @Test
    void emptyAnswerIsNoAnswer() {
        assertThat(new Answers(Map.of("naam", List.of("  "))).has("naam")).isFalse();
    }

    @Test
    void sameSecretAlwaysGivesTheSameKeyAndCode() {
        var secret = DraftSecret.fresh();
        var again = DraftSecret.parse(secret.value()).orElseThrow();

        assertThat(again.submissionKey()).isEqualTo(secret.submissionKey());
        assertThat(again.resumeCode()).isEqualTo(secret.resumeCode()).matches("([A-Z2-9]{4}-){2}[A-Z2-9]{4}");
    }

    @Test
    void nothingDerivedShowsTheSecret() {
        var secret = DraftSecret.fresh();

        assertThat(List.of(secret.hash(), secret.submissionKey(), secret.resumeCode(), secret.toString()))
                .noneMatch(text -> text.contains(secret.value()));
        assertThat(secret.hash()).isNotEqualTo(secret.submissionKey());
    }

    @Test
    void codeMayBeTypedSloppily() {
        var code = DraftSecret.fresh().resumeCode();

        assertThat(DraftSecret.hashOfCode(" " + code.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isEqualTo(DraftSecret.hashOfCode(code));
    }

    @Test
    void cookieOfAnotherShapeIsNoSecret() {
        assertThat(DraftSecret.parse("' or 1=1")).isEmpty();
        assertThat(DraftSecret.parse("")).isEmpty();
    }
}
