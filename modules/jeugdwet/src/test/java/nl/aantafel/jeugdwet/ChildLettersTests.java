package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.jeugdwet.child.ChildAge;
import nl.aantafel.jeugdwet.child.ChildFileOpened;
import nl.aantafel.jeugdwet.child.TieToChild;
import nl.aantafel.jeugdwet.childletter.ChildLetterFact.ChildOutcomeTold;
import nl.aantafel.jeugdwet.childletter.ChildLetterFact.ChildReceiptSent;
import nl.aantafel.jeugdwet.filing.Capacity;
import nl.aantafel.jeugdwet.filing.FilingFact.CapacityNoted;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Readability;
import nl.aantafel.kernel.law.LawLetter;
import nl.aantafel.kernel.law.LawLetter.Heading;
import nl.aantafel.kernel.law.LawLetter.Said;
import nl.aantafel.kernel.law.LawLetter.Words;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Remark;
import org.junit.jupiter.api.Test;

/** Jeugdwet 7.3.2: information in words that the child understands. */
class ChildLettersTests {
    private static final PartyId CHILD = new PartyId(5);
    private static final String ANSWER = "Wij vinden dat je gelijk hebt. Niemand vroeg wat jij wilde. Dat spijt ons.";
    private static final int LONGEST_SENTENCE = 13;

    @Test
    @Proves("R-J-30")
    void aChildOfTwelveThatComplainsItselfIsWrittenToTwice() {
        var acknowledged = complainsItself("12-15").acknowledged("2026-03-11");
        assertThat(keys(acknowledged)).contains("write-to-child").doesNotContain("tell-child-outcome");
        acknowledged.take(receipt(PartyId.COMPLAINANT)).nextHasNo("write-to-child");
        var settled = weighed(acknowledged.take(receipt(PartyId.COMPLAINANT)))
                .assigned("2026-03-11")
                .reached("2026-03-12")
                .informal("2026-03-12")
                .talked("2026-03-13")
                .settled("2026-03-16");
        assertThat(keys(settled)).contains("tell-child-outcome");
        settled.take(outcome(PartyId.COMPLAINANT, ANSWER)).nextHasNo("tell-child-outcome");
        assertThat(keys(complainsItself("under-12").acknowledged("2026-03-11"))).doesNotContain("write-to-child");
    }

    @Test
    @Proves("R-J-30")
    void aChildOfTwelveMayKnowOfTheComplaintOfAnother() {
        var twelve = aboutChild("12-15");
        assertThat(twelve.remarks()).extracting(Remark::key).contains("jeugdwet.child-may-know");
        assertThat(twelve.take(receipt(CHILD)).remarks())
                .extracting(Remark::key)
                .doesNotContain("jeugdwet.child-may-know");
        var young = aboutChild("under-12");
        assertThat(young.remarks()).extracting(Remark::key).doesNotContain("jeugdwet.child-may-know");
        young.take(receipt(CHILD)).isRefusedBy("ChildMayBeTold");
        young.take(new ChildFileOpened(
                        parse("2026-03-11"),
                        CHILD,
                        ChildAge.UNDER_TWELVE,
                        TieToChild.THE_CHILD,
                        "",
                        true,
                        true,
                        true,
                        "Dat er een klacht is"))
                .take(receipt(CHILD));
    }

    @Test
    @Proves("R-J-30")
    void theLetterGoesToTheChildAndSaysSomethingInShortSentences() {
        aboutChild("12-15").take(receipt(PartyId.COMPLAINANT)).isRefusedBy("ReaderIsTheChild");
        aboutChild("12-15").take(outcome(CHILD, ANSWER)).isRefusedBy("OutcomeIsThere");
        var settled = settled();
        settled.take(outcome(CHILD, " ")).isRefusedBy("ChildGetsWords");
        settled.take(outcome(
                        CHILD,
                        "Wij hebben na ampel beraad en met inachtneming van alle verslagen en verklaringen van alle"
                                + " mensen die erbij waren besloten."))
                .isWarnedBy("SentencesAreShort");
        settled.take(outcome(CHILD, ANSWER));
    }

    @Test
    @Proves("R-J-30")
    void everyVersionForAChildIsEasyToRead() {
        assertThat(all()).hasSize(4).allSatisfy(letter -> {
            var text = text(letter);
            assertThat(letter.toChild()).isTrue();
            assertThat(Readability.score(text)).as(letter.subject()).isGreaterThanOrEqualTo(Readability.CHILD);
            assertThat(Readability.longestSentence(text)).as(letter.subject()).isLessThanOrEqualTo(LONGEST_SENTENCE);
            assertThat(text).contains("Jeugdstem").doesNotContainPattern("(?i)\\b(u|uw)\\b");
        });
    }

    @Test
    @Proves({"R-J-30", "R-J-31", "R-J-23"})
    void theFirstSaysWhoHelpsAndTheLastThatTheOwnStoryMayBeAdded() {
        assertThat(text(letter(receipt(PartyId.COMPLAINANT), complainsItself("12-15"))))
                .contains("Kindertelefoon", "0800 0432", "Je mag iemand meenemen");
        assertThat(text(letter(outcome(CHILD, ANSWER), settled())))
                .contains("Kinderombudsman", "jouw verhaal in je dossier", "twintig jaar", ANSWER);
    }

    /** Every other letter of this law reads at B1, as those of the program do. */
    @Test
    @Proves("S-169")
    void everyLetterOfTheLawReadsAtB1() {
        var texts = MessageFiles.all("nl");
        var letters = texts.stringPropertyNames().stream()
                .filter(key ->
                        key.startsWith("letter.") && texts.getProperty(key).endsWith("."))
                .collect(Collectors.groupingBy(
                        key -> key.split("\\.")[1], Collectors.mapping(texts::getProperty, Collectors.joining(" "))));
        assertThat(letters)
                .hasSizeGreaterThan(3)
                .allSatisfy((letter, text) ->
                        assertThat(Readability.score(text)).as(letter).isGreaterThanOrEqualTo(Readability.B1));
    }

    private static List<LawLetter> all() {
        return Stream.of(
                        letter(receipt(PartyId.COMPLAINANT), complainsItself("12-15")),
                        letter(receipt(CHILD), aboutChild("12-15")),
                        letter(outcome(PartyId.COMPLAINANT, ANSWER), complainsItself("12-15")),
                        letter(outcome(CHILD, ANSWER), settled()))
                .toList();
    }

    private static LawLetter letter(SectoralStep step, ComplaintStory story) {
        return story.laws()
                .letters(step, story.dossier(), story.circumstances())
                .getFirst();
    }

    private static String text(LawLetter letter) {
        var texts = MessageFiles.all("nl");
        return letter.passages().stream()
                .map(passage -> switch (passage) {
                    case Said said -> texts.getProperty(said.key());
                    case Heading heading -> texts.getProperty(heading.key());
                    case Words words -> words.text();
                })
                .collect(Collectors.joining(" "));
    }

    private static List<String> keys(ComplaintStory story) {
        return story.obligations().stream().map(Obligation::key).toList();
    }

    private static ComplaintStory complainsItself(String age) {
        return youth(age).take(new CapacityNoted(parse("2026-03-10"), Capacity.OWN_NAME, TieToChild.THE_CHILD, ""));
    }

    private static ComplaintStory aboutChild(String age) {
        return youth(age).named("2026-03-10", new Party(CHILD, PartyRole.CHILD, "Noor", Contact.NONE, null));
    }

    private static ComplaintStory settled() {
        return weighed(aboutChild("12-15"))
                .assigned("2026-03-11")
                .acknowledged("2026-03-11")
                .reached("2026-03-12")
                .informal("2026-03-12")
                .talked("2026-03-13")
                .settled("2026-03-16");
    }

    private static ComplaintStory weighed(ComplaintStory story) {
        return story.take(new QuestionAnswered(
                parse("2026-03-11"), "jeugdwet.childs-interest", "Wij spraken met het kind zelf."));
    }

    private static ComplaintStory youth(String age) {
        return aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .described("2026-03-09", Elements.under(1, "jeugdwet"))
                .take(new QuestionAnswered(parse("2026-03-10"), "jeugdwet.age", age));
    }

    private static ChildReceiptSent receipt(PartyId child) {
        return new ChildReceiptSent(parse("2026-03-11"), child);
    }

    private static ChildOutcomeTold outcome(PartyId child, String answer) {
        return new ChildOutcomeTold(parse("2026-03-17"), child, answer);
    }
}
