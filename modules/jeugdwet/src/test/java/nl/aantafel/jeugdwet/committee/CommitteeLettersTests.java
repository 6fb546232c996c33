package nl.aantafel.jeugdwet.committee;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthCommitteeFormed;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthElementJudged;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthFinding;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHelpRecognised;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthMeasuresPostponed;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthMeasuresTold;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthTermExtended;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.LawLetter;
import nl.aantafel.kernel.law.LawLetter.Heading;
import nl.aantafel.kernel.law.LawLetter.Said;
import nl.aantafel.kernel.law.LawLetter.Words;
import nl.aantafel.statute.LegalCalendar;
import org.junit.jupiter.api.Test;

/** Jeugdwet 4.2.1 lid 2 c and d, lid 5: in writing, to those the article names, with reasons. */
class CommitteeLettersTests {
    private static final YouthCommitteeFormed FORMED =
            new YouthCommitteeFormed(parse("2026-03-09"), "mr. Vos", 3, false, false, 6);
    private static final YouthElementJudged JUDGED = new YouthElementJudged(
            parse("2026-03-30"), Elements.id(1), YouthFinding.FOUNDED, "Niemand belde.", "Bel voortaan.");
    private static final YouthMeasuresTold TOLD =
            new YouthMeasuresTold(parse("2026-04-07"), Elements.id(1), "Wij bellen voortaan.", true);

    @Test
    @Proves("R-J-2")
    void theJudgementGoesWithItsReasonsToBothSides() {
        var letters = letters(JUDGED);
        assertThat(letters).extracting(LawLetter::to).containsExactly(People.COMPLAINANT, People.RESPONDENT);
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.passages()).contains(new Words("Niemand belde."), new Words("Bel voortaan."));
            assertThat(keys(letter)).contains("letter.youth.judged.FOUNDED");
        });
    }

    /** Received on Monday 2 March, six weeks by the scheme. */
    @Test
    @Proves("R-J-2")
    void theFirstLetterNamesTheDayOfTheJudgement() {
        assertThat(letters(FORMED).getFirst().passages())
                .contains(new Said("letter.youth.formed.by", List.of(parse("2026-04-13"))));
    }

    @Test
    @Proves("R-J-4")
    void theMeasuresGoToTheComplainant() {
        assertThat(letters(TOLD)).extracting(LawLetter::to).containsExactly(People.COMPLAINANT);
        assertThat(letters(TOLD).getFirst().passages()).contains(new Words("Wij bellen voortaan."));
    }

    @Test
    void everyLetterHasItsWords() {
        var extended = new YouthTermExtended(parse("2026-04-07"), parse("2026-04-28"), "Ziekte", true);
        var postponed = new YouthMeasuresPostponed(parse("2026-04-20"), Elements.id(1), parse("2026-05-18"), "Overleg");
        var all = Stream.of(FORMED, extended, JUDGED, TOLD, postponed)
                .flatMap(step -> letters(step).stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(6);
        assertThat(all).allSatisfy(letter -> {
            assertThat(MessageFiles.all("nl")).containsKey(letter.subject());
            for (var key : keys(letter)) assertThat(MessageFiles.all("nl")).containsKey(key);
        });
    }

    /** Nothing of Awb 9:12 is in it: the municipality gives no judgement here. */
    @Test
    @Proves("R-J-5")
    void noLetterPromisesWhatTitle91Would() {
        assertThat(Stream.of(FORMED, JUDGED, TOLD).flatMap(step -> letters(step).stream()))
                .allSatisfy(letter -> assertThat(keys(letter)).noneMatch(key -> key.contains("ombudsman")));
    }

    private static List<String> keys(LawLetter letter) {
        return letter.passages().stream()
                .flatMap(passage -> switch (passage) {
                    case Said said -> Stream.of(said.key());
                    case Heading heading -> Stream.of(heading.key());
                    case Words _ -> Stream.of();
                })
                .toList();
    }

    private static List<LawLetter> letters(SectoralStep step) {
        var dossier = Dossiers.understood().dossier();
        var recognised = new YouthHelpRecognised(parse("2026-03-05"), Elements.id(1), "Het wijkteam gaf zelf hulp");
        return new CommitteeLetters(with(with(dossier, recognised), FORMED), LegalCalendar.bundled()).of(step);
    }

    private static Dossier with(Dossier dossier, SectoralStep step) {
        return dossier.with(new Recorded(dossier.history().size() + 1, step, Instant.EPOCH, "test", ""));
    }
}
