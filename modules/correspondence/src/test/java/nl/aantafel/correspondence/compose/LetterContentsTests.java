package nl.aantafel.correspondence.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.correspondence.pdf.LetterPdf;
import nl.aantafel.correspondence.pdf.VeraPdf;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** law.md §1.3: what each letter must contain, and that leaving it out is noticed. */
class LetterContentsTests {
    private static final LetterPdf PDF = new LetterPdf();

    static Stream<Arguments> letters() {
        return EveryLetter.byName().entrySet().stream()
                .map(entry -> Arguments.argumentSet(entry.getKey(), entry.getValue()));
    }

    static Stream<Arguments> contents() {
        return EveryLetter.byName().entrySet().stream()
                .flatMap(entry -> entry.getValue().required().stream()
                        .map(content ->
                                Arguments.argumentSet(entry.getKey() + " " + content, entry.getValue(), content)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    @Proves({
        "L0", "L1", "L1-C", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9", "L10", "L11", "L12", "L13", "L14", "L15",
        "L16"
    })
    void aLetterHasAllTheLawWantsInIt(Composed letter) {
        assertThat(letter.required()).isNotEmpty();
        assertThat(letter.missing()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void aContentThatIsLeftOutIsMissed(Composed letter, Content content) {
        var less = letter.passages().stream()
                .filter(passage -> passage.content() != content)
                .toList();

        assertThat(with(letter, less).missing()).containsExactly(content);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void aContentThatIsLeftOutInOnePlaceIsMissed(Composed letter, Content content) {
        var more = new ArrayList<>(letter.passages());
        more.add(Passage.gap(content));

        assertThat(with(letter, more).missing()).containsExactly(content);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterIsAccessibleAndCanBeArchived(Composed letter) throws Exception {
        var file = PDF.render(letter.letter());

        assertThat(VeraPdf.complaints(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.complaints(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    @Proves("R-9.3-1")
    void aLetterOnAComplaintWithoutADecisionSpeaksOfNoObjection(Composed letter) {
        var paragraphs = PlainText.of(letter.letter()).lines().filter(line -> !line.startsWith("Over ‘"));

        assertThat(paragraphs).noneMatch(line -> line.contains("bezwaarschrift") || line.contains("in beroep"));
    }

    @Test
    void withoutAHandlerThereIsNobodyToCall() {
        var letter = Stories.acknowledged(Places.nieuwerhaven())
                .without(Set.of(HandlerAssigned.class))
                .letter();

        assertThat(letter.missing()).containsExactly(Content.CONTACT_PERSON);
    }

    @Test
    @Proves({"S-121", "S-122"})
    void withoutJudgementsThereIsNothingToTell() {
        var letter = Stories.concluded(Places.nieuwerhaven())
                .without(Set.of(ElementJudged.class))
                .letter();

        assertThat(letter.missing()).containsExactlyInAnyOrder(Content.FINDINGS, Content.JUDGEMENT, Content.REASONS);
    }

    @Test
    void oneElementWithoutJudgementIsNoticed() {
        var story = Stories.received(Places.nieuwerhaven())
                .then(Stories.judgedFounded())
                .then(Stories.concluded(Places.nieuwerhaven()).steps().getLast());

        assertThat(story.letter().missing()).containsExactlyInAnyOrder(Content.FINDINGS, Content.JUDGEMENT);
    }

    @Test
    void anOrdinanceWithoutOmbudsmanStopsTheClosingLetters() {
        for (var story : List.of(
                Stories.concluded(Places.withoutOmbudsman()),
                Stories.declined(Places.withoutOmbudsman()),
                Stories.settled(Places.withoutOmbudsman()),
                Stories.overrun(Places.withoutOmbudsman())))
            assertThat(story.letter().missing()).containsExactlyInAnyOrder(Content.OMBUDSMAN, Content.OMBUDSMAN_UNTIL);
    }

    @Test
    @Proves({"S-076", "R-9.16-1"})
    void anAdviceThatIsNotEnclosedIsNoticed() {
        var story = Stories.concludedWithAdvice(Places.zuiderveen());
        var letter = Stories.adviceLeftOut(story).letter();

        assertThat(letter.missing()).containsExactly(Content.ADVICE);
    }

    private static Composed with(Composed letter, List<Passage> passages) {
        return new Composed(letter.kind(), letter.cover(), passages, letter.enclosed(), letter.required());
    }

    /** A secret address is safe because no address is ever in a letter to somebody else (law.md R-J-36). */
    @Test
    @Proves("R-J-36")
    void nobodysAddressIsInALetterToAnother() {
        var contact = Stories.concluded(Places.nieuwerhaven())
                .occasion()
                .complainant()
                .contact();
        var lines = Stream.concat(contact.address().lines(), Stream.of(contact.phone(), contact.email()))
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(lines).isNotEmpty();
        var toOthers = EveryLetter.byName().values().stream()
                .filter(letter -> !letter.addressee().id().equals(PartyId.COMPLAINANT))
                .toList();
        assertThat(toOthers)
                .hasSizeGreaterThan(3)
                .allSatisfy(letter -> assertThat(PlainText.of(letter.letter())).doesNotContain(lines));
    }
}
