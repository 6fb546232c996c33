package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.jeugdwet.child.TieNoted;
import nl.aantafel.jeugdwet.child.TieToChild;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHelpRecognised;
import nl.aantafel.jeugdwet.filing.Admission;
import nl.aantafel.jeugdwet.filing.Capacity;
import nl.aantafel.jeugdwet.filing.FilingFact.AdmissionNoted;
import nl.aantafel.jeugdwet.filing.FilingFact.CapacityNoted;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.RoutingStep.PointedElsewhere;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Jeugdwet 4.2.1 lid 1 and 4, 4.2.3, 6.1.1 lid 2: who complains, for whom, and before which committee. */
class FilingTests {

    @ParameterizedTest
    @EnumSource(
            value = TieToChild.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OTHER_RELATIVE", "CONFIDENTIAL_ADVISER"})
    @Proves("R-J-1")
    void whomTheArticleNamesGoesToTheCommittee(TieToChild tie) {
        help().take(capacity(Capacity.OWN_NAME, tie, "")).take(recognised());
    }

    @Test
    @Proves({"R-J-1", "S-088"})
    void aGrandparentOrStepParentIsNotNamedAndComplainsUnderTheAwb() {
        var grandparent = help().take(capacity(Capacity.OWN_NAME, TieToChild.OTHER_RELATIVE, ""));
        grandparent.take(recognised()).isRefusedBy("ComplainantIsNamedInTheAct");
        assertThat(keys(grandparent)).contains("handle-under-awb").doesNotContain("recognise-youth-help");
        assertThat(grandparent.remarks())
                .filteredOn(remark -> remark.key().equals("jeugdwet.complains-under-awb"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.article()).hasToString("Awb 9:1 lid 1"));
        assertThat(keys(grandparent.take(route("RT-4")))).doesNotContain("handle-under-awb");
        assertThat(grandparent.clocks())
                .as("the term of the Awb runs")
                .anyMatch(clock -> clock.id().equals("K1"));
    }

    /** What was noted of the person in the family panel counts as long as nobody noted more. */
    @Test
    @Proves("R-J-1")
    void whatSomebodyIsToTheChildCountsUntilTheCapacityIsNoted() {
        var noted = help().take(new TieNoted(
                parse("2026-03-10"), PartyId.COMPLAINANT, TieToChild.OTHER_RELATIVE, "", parse("2026-03-10")));
        noted.take(recognised()).isRefusedBy("ComplainantIsNamedInTheAct");
        noted.take(capacity(Capacity.ON_BEHALF, TieToChild.THE_CHILD, "Het kind vroeg het aan oma."))
                .take(recognised());
    }

    @Test
    @Proves("R-J-1")
    void whoComplainsIsAskedBeforeTheCommitteeGetsIt() {
        assertThat(keys(help())).contains("note-capacity", "recognise-youth-help");
        assertThat(keys(help().take(capacity(Capacity.OWN_NAME, TieToChild.FOSTER_PARENT, ""))))
                .contains("recognise-youth-help")
                .doesNotContain("note-capacity");
        assertThat(keys(described())).doesNotContain("note-capacity");
    }

    @Test
    @Proves("R-J-3")
    void somebodyComplainsForAnotherOrForWhoDied() {
        described()
                .take(capacity(Capacity.ON_BEHALF, TieToChild.THE_CHILD, " "))
                .isRefusedBy("BehalfIsExplained");
        described()
                .take(capacity(Capacity.NEXT_OF_KIN, TieToChild.OTHER_RELATIVE, "De oma overleed in mei."))
                .isRefusedBy("DeceasedWasNamedInTheAct");
        help().take(capacity(Capacity.NEXT_OF_KIN, TieToChild.THE_CHILD, "De dochter overleed in mei."))
                .take(recognised());
        help().take(capacity(Capacity.ON_BEHALF, TieToChild.PARENT_WITHOUT_CUSTODY, "Hij belde ons zelf."))
                .take(recognised());
    }

    @ParameterizedTest
    @CsvSource({"WVGGZ, jeugdwet.committee-of-wvggz", "WZD, jeugdwet.committee-of-wzd"})
    @Proves("R-J-7")
    void whoWasAdmittedUnderAnotherActGoesToTheCommitteeOfThatAct(Admission admission, String remark) {
        var admitted = help().take(admitted(admission, "De rechter gaf een machtiging."));
        admitted.take(recognised()).isRefusedBy("NoOtherActHasTheCommittee");
        assertThat(keys(admitted)).contains("point-to-own-committee").doesNotContain("recognise-youth-help");
        assertThat(admitted.remarks())
                .filteredOn(shown -> shown.key().equals(remark))
                .singleElement()
                .satisfies(shown -> assertThat(shown.article()).hasToString("Jeugdwet 4.2.3"));
        assertThat(MessageFiles.all("nl").getProperty(firstLetter(admitted))).contains("helpen");
        assertThat(keys(admitted.take(new PointedElsewhere(
                        parse("2026-03-11"), "De klachtencommissie", "De opname", "Wij belden samen"))))
                .doesNotContain("point-to-own-committee");
    }

    @Test
    @Proves("R-J-7")
    void anAdmissionIsWrittenDownWithHowItIsKnown() {
        described().take(admitted(Admission.WZD, " ")).isRefusedBy("AdmissionIsKnown");
        described().take(admitted(Admission.NONE, ""));
        help().take(admitted(Admission.NONE, "")).take(recognised());
    }

    /** Chapter 6 has a complaint procedure of its own for measures; other complaints stay with the committee. */
    @Test
    @Proves("R-J-11")
    void aMinorOfTwelveInClosedYouthHelpActsAloneAndHasAnAppealAtTheCouncil() {
        var closed = help().take(admitted(Admission.CLOSED_YOUTH_HELP, "Machtiging van de kinderrechter."));
        assertThat(closed.remarks()).extracting(Remark::key).contains("jeugdwet.closed-youth-help");
        assertThat(MessageFiles.all("nl").getProperty(firstLetter(closed))).contains("RSJ", "12 jaar of ouder");
        closed.take(recognised());

        var fourteen = closed.take(new QuestionAnswered(parse("2026-03-10"), "jeugdwet.age", "12-15"));
        assertThat(fourteen.remarks())
                .filteredOn(remark -> remark.key().equals("jeugdwet.child-acts-alone"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.article()).hasToString("Jeugdwet 6.1.1 lid 2"));
        fourteen.take(capacity(Capacity.ON_BEHALF, TieToChild.THE_CHILD, "Vader belde."))
                .isWarnedBy("ChildOfTwelveActsItself");
        fourteen.take(capacity(Capacity.OWN_NAME, TieToChild.THE_CHILD, "")).take(recognised());
        var young = closed.take(new QuestionAnswered(parse("2026-03-10"), "jeugdwet.age", "under-12"));
        assertThat(young.remarks()).extracting(Remark::key).doesNotContain("jeugdwet.child-acts-alone");
        young.take(capacity(Capacity.ON_BEHALF, TieToChild.THE_CHILD, "Vader belde."));
    }

    private static String firstLetter(ComplaintStory story) {
        return story.laws().paragraphs(LetterKind.L1, story.dossier()).stream()
                .filter(key -> key.startsWith("letter.jeugdwet.own-committee."))
                .findAny()
                .orElseThrow();
    }

    private static List<String> keys(ComplaintStory story) {
        return story.obligations().stream().map(Obligation::key).toList();
    }

    private static ComplaintStory described() {
        return aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .described("2026-03-09", Elements.under(1, "jeugdwet"));
    }

    private static ComplaintStory help() {
        return described().take(route("RT-3"));
    }

    private static RouteChosen route(String route) {
        return new RouteChosen(parse("2026-03-10"), Elements.id(1), route, "Het wijkteam gaf de hulp zelf");
    }

    private static YouthHelpRecognised recognised() {
        return new YouthHelpRecognised(parse("2026-03-10"), Elements.id(1), "Het wijkteam gaf de hulp zelf");
    }

    private static CapacityNoted capacity(Capacity capacity, TieToChild whose, String known) {
        return new CapacityNoted(parse("2026-03-10"), capacity, whose, known);
    }

    private static AdmissionNoted admitted(Admission admission, String known) {
        return new AdmissionNoted(parse("2026-03-10"), admission, known);
    }
}
