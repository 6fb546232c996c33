package nl.aantafel.demo;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.kernel.law.SectoralLaw;
import org.junit.jupiter.api.Test;

/** One family, help at home and help for a child: one contact person, one term, one letter; the stricter clause wins. */
class TwoLawsOneHandlingTests {

    @Test
    void thereIsOneHandlerAndOneTermForBothElements() {
        var both = both();
        assertThat(both.dossier().handler().map(handler -> handler.name())).isPresent();
        assertThat(both.clocks()).filteredOn(clock -> clock.id().equals("K1")).hasSize(1);
        assertThat(both.clocks()).extracting(Clock::id).doesNotHaveDuplicates();
    }

    @Test
    void oneLetterSpeaksOfBothLaws() {
        assertThat(both().laws().paragraphs(LetterKind.L1, both().dossier()))
                .contains("letter.wmo.client-support", "letter.jeugdwet.confidential-adviser")
                .doesNotHaveDuplicates();
    }

    @Test
    void theHandlerSeesWhatEachLawWantsAndNothingOfALawThatDoesNotGovern() {
        assertThat(both().remarks())
                .extracting(Remark::key)
                .contains("wmo.offer-client-support", "jeugdwet.weigh-childs-interest")
                .noneMatch(key -> key.startsWith("participatiewet."));
    }

    /** Two working days for voluntary youth help, however long the ordinance gives for other complaints. */
    @Test
    void theShorterOfTwoTermsCounts() {
        var voluntary = both().take(new QuestionAnswered(parse("2026-03-09"), "jeugdwet.framework", "voluntary"));
        assertThat(voluntary.obligations())
                .filteredOn(obligation -> obligation.key().equals("call-about-voluntary-help"))
                .extracting(Obligation::by)
                .containsExactly(parse("2026-03-11"));
    }

    private static ComplaintStory both() {
        return aComplaint()
                .under(LawsOnBoard.all().toArray(SectoralLaw[]::new))
                .received("2026-03-09")
                .assigned("2026-03-09")
                .described("2026-03-09", Elements.under(1, "wmo"))
                .described("2026-03-09", Elements.under(2, "jeugdwet"));
    }
}
