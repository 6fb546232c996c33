package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.jeugdwet.child.ChildAge;
import nl.aantafel.jeugdwet.child.ChildFileOpened;
import nl.aantafel.jeugdwet.child.TieNoted;
import nl.aantafel.jeugdwet.child.TieToChild;
import nl.aantafel.jeugdwet.residence.JointHandlingAgreed;
import nl.aantafel.jeugdwet.residence.ResidenceNoted;
import nl.aantafel.jeugdwet.residence.Residing;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Remark;
import org.junit.jupiter.api.Test;

/** Who has custody, where the family lives, and whether the help is voluntary. */
class FamilyFactsTests {

    @Test
    @Proves("R-J-35")
    void custodyIsWrittenDownFromASourceOnly() {
        youth().take(tie(TieToChild.PARENT_WITH_SHARED_CUSTODY, "")).isRefusedBy("CustodyComesFromASource");
        youth().take(tie(TieToChild.PARENT_WITHOUT_CUSTODY, "")).isRefusedBy("CustodyComesFromASource");
        youth().take(tie(TieToChild.PARENT_CUSTODY_UNKNOWN, ""));
        youth().take(tie(TieToChild.PARENT_WITH_SHARED_CUSTODY, "Gezagsregister"));
    }

    @Test
    @Proves("R-J-35")
    void nothingIsShownToSomebodyWhoIsSomethingElseToTheChildThanWasNoted() {
        var noted = youth().take(tie(TieToChild.PARENT_CUSTODY_UNKNOWN, ""));
        noted.take(opened(TieToChild.PARENT_WITH_SHARED_CUSTODY)).isRefusedBy("TieIsAsNoted");
        noted.take(tie(TieToChild.PARENT_WITH_SHARED_CUSTODY, "Gezagsregister"))
                .take(opened(TieToChild.PARENT_WITH_SHARED_CUSTODY));
    }

    @Test
    void aSourceIsLookedAtBeforeItIsWrittenDown() {
        youth().take(new TieNoted(
                        parse("2026-03-10"),
                        PartyId.COMPLAINANT,
                        TieToChild.GUARDIAN,
                        "Uitspraak",
                        parse("2026-03-11")))
                .isRefusedBy("SourceWasLookedAtBefore");
    }

    /** Jeugdwet 1.1: the four rules, each pointing at its own municipality. */
    @Test
    void theRuleSaysWhichMunicipalityIsResponsible() {
        assertThat(residence(Residing.REGISTERED, "Nieuwerhaven", "").responsible())
                .isEqualTo("Nieuwerhaven");
        assertThat(residence(Residing.STAYS_ELSEWHERE, "Zuiderveen", "Waterbroek")
                        .responsible())
                .isEqualTo("Waterbroek");
        assertThat(Residing.values()).extracting(Residing::rule).containsExactly(1, 2, 3, 4);
        youth().take(residence(Residing.STAYS_ELSEWHERE, "Zuiderveen", " "))
                .isRefusedBy("ResponsibleMunicipalityIsNamed");
        youth().take(residence(Residing.REGISTERED, "Zuiderveen", "Waterbroek"))
                .isRefusedBy("RegisteredChildHasOneMunicipality");
    }

    @Test
    void aFamilyOverMoreThanOneMunicipalityIsRemarked() {
        var spread = youth().take(residence(Residing.REGISTERED, "Nieuwerhaven", ""));
        assertThat(spread.remarks()).extracting(Remark::key).contains("jeugdwet.more-than-one-municipality");
        var together = youth().take(new ResidenceNoted(
                parse("2026-03-10"), Residing.REGISTERED, "Zuiderveen", "", "Zuiderveen", "Zuiderveen"));
        assertThat(together.remarks()).extracting(Remark::key).doesNotContain("jeugdwet.more-than-one-municipality");
    }

    /** Without consent not even that there is a complaint elsewhere. */
    @Test
    @Proves("S-089")
    void twoMunicipalitiesWorkTogetherOnlyWhenBothSidesAgree() {
        youth().take(joint(false, true, "Wie belt wie")).isRefusedBy("BothSidesAgreed");
        youth().take(joint(true, false, "Wie belt wie")).isRefusedBy("BothSidesAgreed");
        youth().take(joint(true, true, " ")).isRefusedBy("WhatIsSharedIsNamed");
        youth().take(joint(true, true, "Wie belt wie"));
    }

    /** A grandparent may complain of how he was treated himself, and hears nothing of the child without consent. */
    @Test
    @Proves("S-088")
    void aGrandparentHearsNothingOfTheChildWithoutConsent() {
        assertThat(tell(false, false)).contains("OthersNeedConsent");
        assertThat(tell(true, false)).contains("OthersNeedConsent");
        assertThat(tell(false, true)).isEmpty();
    }

    private static List<String> tell(boolean childAgrees, boolean custodyHoldersAgree) {
        var step = new ChildFileOpened(
                parse("2026-03-11"),
                PartyId.COMPLAINANT,
                ChildAge.UNDER_TWELVE,
                TieToChild.OTHER_RELATIVE,
                "Gezagsregister",
                childAgrees,
                custodyHoldersAgree,
                true,
                "Hoe het gaat");
        var story = youth();
        return story.procedure(step.on()).breaches(step, story.dossier()).stream()
                .map(Breach::rule)
                .toList();
    }

    private static JointHandlingAgreed joint(boolean complainant, boolean others, String shared) {
        return new JointHandlingAgreed(parse("2026-03-10"), "Zuiderveen", complainant, others, shared);
    }

    /** Monday 9 March 2026 and two working days: Wednesday. Good Friday and Easter Monday do not count. */
    @Test
    @Proves("S-080")
    void aboutVoluntaryHelpSomebodyCallsWithinTwoWorkingDays() {
        assertThat(calling("2026-03-09").by()).isEqualTo(parse("2026-03-11"));
        assertThat(calling("2026-04-02").by()).isEqualTo(parse("2026-04-08"));
        var called = voluntary("2026-03-09").reached("2026-03-10");
        called.nextHasNo("call-about-voluntary-help");
        assertThat(called.remarks()).extracting(Remark::key).contains("jeugdwet.only-remedy");
    }

    @Test
    @Proves("S-143")
    void aboutAYoungChildEvenLessIsAsked() {
        var plain = Elements.under(1, "jeugdwet");
        var asked = aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .described(
                        "2026-03-09",
                        new Element(
                                plain.id(),
                                plain.title(),
                                plain.conduct(),
                                plain.matter(),
                                plain.laws(),
                                Set.of("asked-too-much"),
                                null));
        var young = asked.take(new QuestionAnswered(parse("2026-03-09"), "jeugdwet.age", "under-12"));
        assertThat(young.remarks()).extracting(Remark::key).contains("jeugdwet.less-about-young-children");
        assertThat(asked.remarks()).extracting(Remark::key).doesNotContain("jeugdwet.less-about-young-children");
    }

    private static Obligation calling(String received) {
        return voluntary(received).obligations().stream()
                .filter(obligation -> obligation.key().equals("call-about-voluntary-help"))
                .findAny()
                .orElseThrow();
    }

    private static ComplaintStory voluntary(String received) {
        return aComplaint()
                .under(new Jeugdwet())
                .received(received)
                .described(received, Elements.under(1, "jeugdwet"))
                .take(new QuestionAnswered(parse(received), "jeugdwet.framework", "voluntary"));
    }

    private static ComplaintStory youth() {
        return aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .described("2026-03-09", Elements.under(1, "jeugdwet"));
    }

    private static TieNoted tie(TieToChild tie, String source) {
        return new TieNoted(parse("2026-03-10"), PartyId.COMPLAINANT, tie, source, parse("2026-03-10"));
    }

    private static ChildFileOpened opened(TieToChild tie) {
        return new ChildFileOpened(
                parse("2026-03-11"),
                PartyId.COMPLAINANT,
                ChildAge.UNDER_TWELVE,
                tie,
                "Gezagsregister",
                false,
                true,
                false,
                "Wat de uitkomst is");
    }

    private static ResidenceNoted residence(Residing residing, String child, String decisive) {
        return new ResidenceNoted(parse("2026-03-10"), residing, child, decisive, "Nieuwerhaven", "Waterbroek");
    }
}
