package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.awb.answering.ComparisonIsExplained;
import nl.aantafel.kernel.awb.answering.DifferenceIsExplained;
import nl.aantafel.kernel.awb.file.ConsentSaysForWhat;
import nl.aantafel.kernel.awb.file.DivisionIsDescribed;
import nl.aantafel.kernel.awb.file.DocumentIsNamed;
import nl.aantafel.kernel.awb.file.ExtractHasAKeeper;
import nl.aantafel.kernel.awb.file.ExtractLiesInItsPeriod;
import nl.aantafel.kernel.awb.file.ExtractLinesHaveADay;
import nl.aantafel.kernel.awb.file.HoldingBackIsDescribed;
import nl.aantafel.kernel.awb.file.MandateIsNamed;
import nl.aantafel.kernel.awb.file.OtherBodyHasAName;
import nl.aantafel.kernel.awb.file.PrivacyIsNoReasonAfterConsent;
import nl.aantafel.kernel.awb.file.TooMuchIsDescribed;
import nl.aantafel.kernel.dossier.AssessmentStep.ComparedWithOthers;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FileStep.Addressed;
import nl.aantafel.kernel.dossier.FileStep.Addressee;
import nl.aantafel.kernel.dossier.FileStep.ConsentNoted;
import nl.aantafel.kernel.dossier.FileStep.DocumentKind;
import nl.aantafel.kernel.dossier.FileStep.DocumentUsed;
import nl.aantafel.kernel.dossier.FileStep.FiledElsewhere;
import nl.aantafel.kernel.dossier.FileStep.HoldingBack;
import nl.aantafel.kernel.dossier.FileStep.InformationHeldBack;
import nl.aantafel.kernel.dossier.FileStep.LogbookFrozen;
import nl.aantafel.kernel.dossier.FileStep.PrivacyLooked;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitOff;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitRequest;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Basis;
import nl.aantafel.kernel.law.GeneralThemes;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.ProprietyRequirement;
import nl.aantafel.kernel.law.ProprietyRequirements;
import nl.aantafel.kernel.law.Theme;
import org.junit.jupiter.api.Test;

/** What the file is, on what ground it may be, and to whom it was addressed (report p. 29, 33–35, 38 and 70). */
class CaseFileTests {
    private static final String DAY = "2026-03-12";
    private static final String LINES = "3-3-2026 Mevrouw belde over de scootmobiel.\n2026-03-04 Teruggebeld.";

    @Test
    @Proves("S-094")
    void aDocumentIsNamedAndAnExtractIsFrozen() {
        open().take(document(" ", "Wijkteam Noord")).isRefusedBy(DocumentIsNamed.class);
        open().take(document("Verslag van het gesprek", "")).isRefusedBy(DocumentIsNamed.class);
        open().take(document("Verslag van het gesprek", "Wijkteam Noord"));
        open().take(extract("", LINES)).isRefusedBy(ExtractHasAKeeper.class);
        var frozen = extract("Wijkteam Noord", LINES);
        assertThat(frozen.fingerprint())
                .hasSize(16)
                .isEqualTo(extract("Wijkteam Noord", "  " + LINES + "\n\n").fingerprint())
                .isNotEqualTo(extract("Wijkteam Noord", LINES.replace("belde", "mailde"))
                        .fingerprint());
        open().take(frozen);
    }

    @Test
    @Proves({"S-094", "S-166"})
    void eachLineOfALogTellsADayOfTheChosenPeriod() {
        open().take(extract("Wijkteam Noord", "Mevrouw belde.")).isRefusedBy(ExtractLinesHaveADay.class);
        open().take(extract("Wijkteam Noord", "31-2-2026 Mevrouw belde.")).isRefusedBy(ExtractLinesHaveADay.class);
        open().take(extract("Wijkteam Noord", " ")).isRefusedBy(ExtractLinesHaveADay.class);
        open().take(extract("Wijkteam Noord", "3-4-2026 Mevrouw belde.")).isRefusedBy(ExtractLiesInItsPeriod.class);
        open().take(extract("Wijkteam Noord", "3-3-2026;Telefoon;mevrouw;scootmobiel;zij wacht;terugbellen;4-3-2026"));
    }

    @Test
    @Proves("S-148")
    void theHandlerAsksWhetherTooMuchWasAskedAndABreachIsReportedAtOnce() {
        assertThat(keys(open())).contains("look-at-privacy");
        open().take(new PrivacyLooked(parse(DAY), true, " ")).isRefusedBy(TooMuchIsDescribed.class);
        assertThat(keys(open().take(new PrivacyLooked(parse(DAY), false, ""))))
                .doesNotContain("look-at-privacy", "split-off-breach");
        var tooMuch = open().take(new PrivacyLooked(parse(DAY), true, "Haar dossier lag open op tafel."));
        assertThat(tooMuch.obligations())
                .filteredOn(next -> next.key().equals("split-off-breach"))
                .extracting(Obligation::by)
                .containsExactly(parse(DAY));
        var reported = tooMuch.take(
                new SplitOff(parse(DAY), SplitRequest.DATA_BREACH, "Privacyfunctionaris", "Haar dossier lag open."));
        assertThat(keys(reported)).doesNotContain("split-off-breach");
    }

    @Test
    @Proves("S-146")
    void privacyIsNoReasonWhereTheCitizenConsented() {
        open().take(new ConsentNoted(parse(DAY), PartyId.COMPLAINANT, true, "")).isRefusedBy(ConsentSaysForWhat.class);
        open().take(heldBack(" ", HoldingBack.PRIVACY)).isRefusedBy(HoldingBackIsDescribed.class);
        var consented = open().take(consent(true));
        consented.take(heldBack("Het verslag", HoldingBack.PRIVACY)).isWarnedBy(PrivacyIsNoReasonAfterConsent.class);
        consented.take(heldBack("Het verslag", HoldingBack.NOT_THERE)).nextHasNo("none");
        consented
                .take(consent(false))
                .take(heldBack("Het verslag", HoldingBack.PRIVACY))
                .nextHasNo("none");
        assertThat(requirements("privacy-as-excuse")).contains("cooperation");
    }

    @Test
    @Proves("S-167")
    void whoWroteToTheCollegeReadsWhoAnswersByWhichMandate() {
        open().take(new Addressed(parse(DAY), Addressee.COLLEGE, "", "Zo is het geregeld."))
                .isRefusedBy(MandateIsNamed.class);
        open().take(new Addressed(parse(DAY), Addressee.OFFICIAL, "", ""));
        open().take(new Addressed(parse(DAY), Addressee.COLLEGE, "artikel 3", "Zo is het geregeld."));
    }

    @Test
    @Proves("S-167")
    void twoBodiesAgreeWithinFiveWorkingDaysWhoDoesWhat() {
        open().take(elsewhere(" ", false, "")).isRefusedBy(OtherBodyHasAName.class);
        open().take(elsewhere("Werkplein De Brug", true, " ")).isRefusedBy(DivisionIsDescribed.class);
        var undivided = open().take(elsewhere("Werkplein De Brug", false, ""));
        assertThat(undivided.obligations())
                .filteredOn(next -> next.key().equals("divide-with-other-body"))
                .extracting(Obligation::by)
                .containsExactly(parse("2026-03-19"));
        assertThat(keys(undivided.take(elsewhere("Werkplein De Brug", true, "Zij de uitkering, wij de rest."))))
                .doesNotContain("divide-with-other-body");
    }

    @Test
    @Proves("S-149")
    void everyStepHasItsGroundAndConsentIsNeverTheGroundOfHandling() {
        assertThat(open().dossier().steps()).isNotEmpty().allMatch(step -> Basis.of(step) == Basis.LEGAL_DUTY);
        assertThat(Basis.of(handover(false))).isEqualTo(Basis.CONSENT);
        assertThat(Basis.of(handover(true))).isEqualTo(Basis.LEGAL_DUTY);
        assertThat(Basis.CONSENT.article()).hasToString("AVG 6 lid 1 onder a");
    }

    @Test
    @Proves("S-157")
    void whoFeltTreatedOtherwiseThanOthersReadsWhy() {
        var plain = Dossiers.judged().dossier().elements().getFirst();
        var unequal = new Element(
                plain.id(),
                plain.title(),
                plain.conduct(),
                plain.matter(),
                plain.laws(),
                Set.of("unequal-treatment"),
                null);
        var told = Dossiers.judged().described("2026-03-26", unequal);
        assertThat(keys(told)).contains("compare-with-others");
        told.concluded("2026-03-27").isRefusedBy(DifferenceIsExplained.class);
        told.take(compared(plain, " ")).isRefusedBy(ComparisonIsExplained.class);
        var explained = told.take(compared(plain, "U woont alleen en hebt geen trap."));
        assertThat(keys(explained)).doesNotContain("compare-with-others");
        explained.concluded("2026-03-27").isClosed();
    }

    private static ComparedWithOthers compared(Element element, String why) {
        return new ComparedWithOthers(parse("2026-03-26"), element.id(), false, why);
    }

    /** No label calls a complaint improper or a citizen a complainer, also where he really wants another decision. */
    @Test
    @Proves("S-158")
    void noThemeJudgesWhoComplains() {
        assertThat(GeneralThemes.list())
                .extracting(Theme::key)
                .noneMatch(key -> key.matches(".*(improper|misuse|difficult|querul|serial|emotional).*"));
    }

    @Test
    @Proves({"S-144", "S-145", "S-161"})
    void privacyAndKnowledgeHaveThemesAndTheRequirementsThatFit() {
        assertThat(GeneralThemes.list())
                .extracting(Theme::key)
                .contains("discussed-in-team", "life-list-filled-in", "lack-of-knowledge");
        assertThat(requirements("discussed-in-team")).contains("fundamental-rights");
        assertThat(requirements("life-list-filled-in")).contains("fundamental-rights", "proportionality");
        assertThat(requirements("lack-of-knowledge")).contains("professionalism");
    }

    private static ComplaintStory open() {
        return Dossiers.informal().talked("2026-03-10");
    }

    private static List<String> keys(ComplaintStory story) {
        return story.obligations().stream().map(Obligation::key).toList();
    }

    private static List<String> requirements(String theme) {
        return ProprietyRequirements.suggestedFor(Set.of(theme), parse(DAY)).stream()
                .map(ProprietyRequirement::key)
                .toList();
    }

    private static DocumentUsed document(String title, String origin) {
        return new DocumentUsed(parse(DAY), DocumentKind.REPORT, title, parse("2026-02-02"), origin);
    }

    private static LogbookFrozen extract(String keeper, String lines) {
        return new LogbookFrozen(parse(DAY), keeper, parse("2026-03-01"), parse("2026-03-10"), lines);
    }

    private static ConsentNoted consent(boolean given) {
        return new ConsentNoted(parse(DAY), PartyId.COMPLAINANT, given, "Het verslag opvragen bij de huisarts");
    }

    private static InformationHeldBack heldBack(String what, HoldingBack reason) {
        return new InformationHeldBack(parse(DAY), PartyId.COMPLAINANT, reason, what);
    }

    private static FiledElsewhere elsewhere(String body, boolean agreed, String who) {
        return new FiledElsewhere(parse(DAY), body, parse(DAY), agreed, who);
    }

    private static HandedOver handover(boolean organ) {
        return new HandedOver(parse(DAY), PartyId.COMPLAINANT, organ, true, true, "De klacht");
    }
}
