package nl.aantafel.kernel.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.dossier.SupportNeed;
import nl.aantafel.kernel.draft.Answers;
import org.junit.jupiter.api.Test;

class FirstWordTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-16");

    @Test
    void storyAloneIsAComplaint() {
        var word = word(Map.of());

        assertThat(word.received(true).narrative().story()).isEqualTo("Ik wacht.");
        assertThat(word.received(true).on()).isEqualTo(TODAY);
        assertThat(word.received(true).signed()).isTrue();
        assertThat(word.received(false).signed()).isFalse();
        assertThat(word.received(false).inWriting()).isTrue();
    }

    @Test
    void anonymousComplaintNamesNobodyWhateverWasFilledIn() {
        var word = word(Map.of("openheid", "ANONYMOUS", "naam", "J. Jansen", "telefoon", "06 1234"));

        assertThat(word.received(true).openness()).isEqualTo(Openness.ANONYMOUS);
        assertThat(word.received(true).signed()).isFalse();
        assertThat(word.more()).noneMatch(PartyNamed.class::isInstance);
    }

    @Test
    void helperAndComplainantAreTwoPeople() {
        var parties = parties(
                word(Map.of("voor", "ander", "andernaam", "M. Bakker", "naam", "J. Jansen", "email", "j@example.nl")));

        assertThat(parties).extracting(Party::role).containsExactly(PartyRole.COMPLAINANT, PartyRole.HELPER);
        assertThat(parties).extracting(Party::name).containsExactly("M. Bakker", "J. Jansen");
        assertThat(parties.getFirst().id()).isEqualTo(PartyId.COMPLAINANT);
    }

    @Test
    void parentOrGuardianRepresents() {
        var word = word(Map.of("voor", "ander", "anderrelatie", "ouder"));

        assertThat(parties(word)).extracting(Party::role).contains(PartyRole.REPRESENTATIVE);
        assertThat(word.more()).contains(new QuestionAnswered(TODAY, "relation", "ouder"));
    }

    @Test
    void onlyQuestionsThatWereAskedAreAnswered() {
        var word = new FirstWord(
                answers(Map.of("vraag.wmo.provision", "aids", "vraag.other", "x")),
                TODAY,
                "nl",
                List.of(new FirstWord.Subject("wmo", "Hulp thuis")),
                Set.of("wmo.provision"));

        assertThat(word.more().stream().filter(QuestionAnswered.class::isInstance))
                .containsExactly((Step) new QuestionAnswered(TODAY, "wmo.provision", "aids"));
    }

    @Test
    void chosenSubjectBecomesAnElementOfThatLaw() {
        var word = new FirstWord(
                answers(Map.of()), TODAY, "nl", List.of(new FirstWord.Subject("wmo", "Hulp thuis")), Set.of());

        assertThat(word.more())
                .filteredOn(ElementDescribed.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(ElementDescribed.class, described -> {
                    assertThat(described.element().laws()).containsExactly("wmo");
                    assertThat(described.element().title()).isEqualTo("Hulp thuis");
                    assertThat(described.element().conduct().description()).isEqualTo("Ik wacht.");
                });
    }

    @Test
    void unknownChoicesAreLeftOut() {
        var received = word(Map.of("openheid", "HACKED", "hulp", "FREE_MONEY", "bang", "true"))
                .received(true);

        assertThat(received.openness()).isEqualTo(Openness.OPEN);
        assertThat(received.supportNeeds()).isEmpty();
        assertThat(received.fearsConsequences()).isTrue();
    }

    @Test
    void neededHelpIsKept() {
        assertThat(word(Map.of("hulp", "INTERPRETER")).received(true).supportNeeds())
                .containsExactly(SupportNeed.INTERPRETER);
    }

    @Test
    void whatNoDatabaseCanHoldBecomesVisible() {
        assertThat(Typed.clean("a\0b\uD800c\r\nd")).isEqualTo("a␀b\uFFFDc\nd");
    }

    @Test
    void everythingElseStaysAsItWasTyped() {
        var text = "<script>alert(1)</script> ${7*7} [[${x}]] 😀 שלום e\u0301 \u202Eabc";

        assertThat(Typed.clean(text)).isEqualTo(text);
    }

    private static FirstWord word(Map<String, String> more) {
        return new FirstWord(answers(more), TODAY, "nl", List.of(), Set.of());
    }

    private static Answers answers(Map<String, String> more) {
        var values = new HashMap<String, List<String>>();
        values.put("verhaal", List.of("Ik wacht."));
        more.forEach((field, value) -> values.put(field, List.of(value)));
        return new Answers(values);
    }

    private static List<Party> parties(FirstWord word) {
        return word.more().stream()
                .filter(PartyNamed.class::isInstance)
                .map(PartyNamed.class::cast)
                .map(PartyNamed::party)
                .toList();
    }
}
