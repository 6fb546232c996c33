package nl.aantafel.wmo;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.RoutingStep.BorderDisputeOpened;
import nl.aantafel.kernel.dossier.RoutingStep.SupporterAnswer;
import nl.aantafel.kernel.dossier.RoutingStep.SupporterOffered;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.wmo.provider.ProviderFact.CalamityKnown;
import nl.aantafel.wmo.provider.ProviderFact.ProviderSchemeLookedUp;
import nl.aantafel.wmo.provider.ProviderFact.Provision;
import nl.aantafel.wmo.provider.ProviderFact.SchemeBasis;
import nl.aantafel.wmo.safehome.SafeHomeFollowed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What providers and Veilig Thuis owe, and where the Wmo ends. */
class ProvidersTests {

    @Test
    @Proves({"R-W-1", "R-W-2"})
    void whatAContractSaysIsNeverShownAsADutyByLaw() {
        wmo().take(scheme(false, true, SchemeBasis.BY_LAW, "")).isRefusedBy("StatutoryDutyIsInTheOrdinance");
        wmo().take(scheme(false, true, SchemeBasis.BY_CONTRACT, " ")).isRefusedBy("ContractSaysSomething");
        wmo().take(scheme(false, true, SchemeBasis.BY_CONTRACT, "Binnen zes weken een antwoord."));
        wmo().take(scheme(true, true, SchemeBasis.BY_LAW, ""));
    }

    @Test
    @Proves("R-W-1")
    void aProviderWithoutTheSchemeThatTheOrdinanceAsksForIsRemarked() {
        assertThat(keys(wmo().take(scheme(true, false, SchemeBasis.BY_LAW, ""))))
                .contains("wmo.provider-lacks-scheme");
        assertThat(keys(wmo().take(scheme(false, false, SchemeBasis.NONE, ""))))
                .doesNotContain("wmo.provider-lacks-scheme");
    }

    @Test
    @Proves("R-W-5")
    void theSupervisorHearsOfACalamityAtOnceAndTheComplaintGoesOn() {
        var known = wmo().take(calamity(null));
        assertThat(known.clock("W5").deadline().lastDay()).isEqualTo(parse("2026-03-10"));
        assertThat(known.obligations())
                .filteredOn(obligation -> obligation.key().equals("tell-supervisor"))
                .extracting(Obligation::by)
                .containsExactly(parse("2026-03-10"));
        assertThat(known.reached("2026-03-10").dossier().isClosed()).isFalse();
        var told = known.take(calamity("2026-03-10"));
        told.nextHasNo("tell-supervisor");
        assertThat(told.clock("W5").isRunning()).isFalse();
        wmo().take(calamity("2026-03-09")).isRefusedBy("SupervisorIsToldAfterwards");
    }

    @Test
    @Proves("R-W-6")
    void aClauseToKeepSilentIsVoid() {
        assertThat(keys(themed("wmo.silence-clause"))).contains("wmo.silence-is-void");
        assertThat(keys(wmo())).doesNotContain("wmo.silence-is-void");
    }

    @Test
    @Proves("S-142")
    void whoWasAskedTooMuchHasTheNormBesideTheComplaint() {
        assertThat(keys(themed("asked-too-much"))).contains("wmo.only-what-is-needed");
        assertThat(keys(themed("wmo.too-many-questions"))).contains("wmo.only-what-is-needed");
        assertThat(keys(wmo())).doesNotContain("wmo.only-what-is-needed");
    }

    @Test
    @Proves({"S-151", "S-160"})
    void noTalkAndReassessmentAreThemesOfTheirOwn() {
        assertThat(new Wmo().themes())
                .extracting(theme -> theme.key())
                .contains("wmo.no-talk-held", "wmo.reassessment", "wmo.investigation-late");
    }

    @Test
    @Proves({"R-W-22", "R-W-32"})
    void clientSupportIsOfferedAndTheAnswerRecorded() {
        assertThat(keys(wmo())).contains("wmo.offer-client-support");
        var offered = new SupporterOffered(parse("2026-03-10"), SupporterAnswer.WANTS_IT, false, "");
        assertThat(keys(wmo().take(offered))).doesNotContain("wmo.offer-client-support");
    }

    @Test
    @Proves("R-W-28")
    void whoIsSentToAnotherLawGetsADisputeWithAnOwner() {
        var border = themed("wmo.border-with-other-care");
        assertThat(keys(border)).contains("wmo.open-border-dispute");
        var opened = new BorderDisputeOpened(parse("2026-03-10"), Elements.id(1), false, "Wmo of Wlz?");
        assertThat(keys(border.take(opened))).doesNotContain("wmo.open-border-dispute");
    }

    @Test
    @Proves({"R-W-7", "K10"})
    void veiligThuisHasACommitteeOfThreeWithAChairFromOutside() {
        wmo().take(safeHome(2, false, false, null)).isRefusedBy("SafeHomeCommitteeHasThree");
        wmo().take(safeHome(3, true, false, null)).isRefusedBy("SafeHomeChairIsFromOutside");
        wmo().take(safeHome(3, false, true, null)).isRefusedBy("NobodyJudgesHimself");
        wmo().take(safeHome(2, true, true, null))
                .isRefusedBy("SafeHomeCommitteeHasThree", "SafeHomeChairIsFromOutside", "NobodyJudgesHimself");
        var judged = wmo().take(safeHome(3, false, false, "2026-03-27"));
        assertThat(judged.clock("W4").deadline().lastDay()).isEqualTo(parse("2026-04-28"));
        assertThat(judged.clock("W4").bindsTheMunicipality()).isFalse();
    }

    private static List<String> keys(ComplaintStory story) {
        return story.remarks().stream().map(Remark::key).toList();
    }

    private static ComplaintStory wmo() {
        return story(Elements.under(1, "wmo"));
    }

    private static ComplaintStory themed(String theme) {
        var plain = Elements.under(1, "wmo");
        return story(new Element(
                plain.id(), plain.title(), plain.conduct(), plain.matter(), plain.laws(), Set.of(theme), null));
    }

    private static ComplaintStory story(Element element) {
        return aComplaint().under(new Wmo()).received("2026-03-09").described("2026-03-09", element);
    }

    private static ProviderSchemeLookedUp scheme(boolean asked, boolean hasScheme, SchemeBasis basis, String contents) {
        return new ProviderSchemeLookedUp(
                parse("2026-03-10"), PartyId.COMPLAINANT, Provision.HOUSEHOLD_HELP, asked, hasScheme, basis, contents);
    }

    private static CalamityKnown calamity(@Nullable String told) {
        return new CalamityKnown(
                parse("2026-03-10"), parse("2026-03-10"), told == null ? null : parse(told), "Een val uit de tillift.");
    }

    private static SafeHomeFollowed safeHome(int members, boolean chairIn, boolean accusedIn, @Nullable String judged) {
        return new SafeHomeFollowed(
                parse("2026-03-30"),
                Elements.id(1),
                members,
                chairIn,
                accusedIn,
                parse("2026-04-20"),
                judged == null ? null : parse(judged),
                null,
                "De commissie vroeg om uitleg.");
    }
}
