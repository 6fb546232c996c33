package nl.aantafel.wmo;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.FileStep.ConsentNoted;
import nl.aantafel.kernel.dossier.FileStep.DocumentKind;
import nl.aantafel.kernel.dossier.FileStep.DocumentUsed;
import nl.aantafel.kernel.dossier.FileStep.LogbookFrozen;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.Statement;
import nl.aantafel.kernel.dossier.NearStep.SecrecyNamed;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.wmo.carefile.DestructionAsked;
import nl.aantafel.wmo.representing.RepresentativeKind;
import nl.aantafel.wmo.representing.RepresentativeNoted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The care file is not ours: who reads it, who gets a complaint, how long it is kept, and who speaks for somebody. */
class CareDataTests {
    private static final PartyId SON = new PartyId(8);
    private static final PartyId MENTOR = new PartyId(9);

    @Test
    @Proves("R-W-40")
    void theFileOfAProviderIsOnlyReadWithConsent() {
        var log = log("Thuiszorg De Linde, locatie Noord");
        Stories.wmo().take(log).isRefusedBy("ProvidersFileNeedsConsent");
        assertThat(Stories.articles(Stories.wmo(), log)).containsExactly("Wmo 2015 5.1.2");
        Stories.wmo().take(document("thuiszorg de linde")).isRefusedBy("ProvidersFileNeedsConsent");
        Stories.wmo().take(consent(true)).take(log).take(document("Thuiszorg De Linde"));
        Stories.wmo().take(consent(true)).take(consent(false)).take(log).isRefusedBy("ProvidersFileNeedsConsent");
        Stories.wmo().take(log("Wijkteam Noord")).take(document("De gemeente"));
    }

    /** Wmo 5.2.1 lid 2 covers giving help, not complaining of it: handing over takes consent (law.md R-PRIV-1). */
    @Test
    @Proves({"R-W-41", "R-PRIV-1"})
    void aComplaintIsHandedOverToAProviderOnlyWhenTheCitizenAgrees() {
        var ready = Stories.about(Set.of(), People.PROVIDER)
                .take(new RouteChosen(parse(Stories.DAY), Elements.id(1), "RT-9", "De aanbieder gaf de hulp"))
                .take(new SecrecyNamed(parse(Stories.DAY), People.PROVIDER, "In de brief"));
        var refused = handedOver(false);
        ready.take(refused).isRefusedBy("PrivateBodyNeedsConsent");
        assertThat(Stories.articles(ready, refused)).containsExactly("Awb 2:5 lid 1");
        ready.take(handedOver(true));
        assertThat(new Wmo().routes())
                .filteredOn(route -> route.id().equals("RT-9"))
                .extracting(Route::handover, Route::mayDecide)
                .containsExactly(tuple(Route.Handover.CONSENT, false));
    }

    @Test
    @Proves("R-W-43")
    void theFifteenYearsOfACareFileAreNotThoseOfAComplaint() {
        var closed = Stories.wmo().take(consent(true)).take(document("Thuiszorg De Linde"));
        var ended = closed.take(settled());
        var kept = ended.clock("K19");
        assertThat(kept.deadline().lastDay()).isEqualTo(parse("2031-03-10"));
        assertThat(ended.under().clock("K19").deadline().lastDay())
                .isEqualTo(kept.deadline().lastDay());
        assertThat(Stories.keys(closed)).contains("wmo.care-file-is-kept-elsewhere");
        assertThat(Stories.keys(Stories.wmo())).doesNotContain("wmo.care-file-is-kept-elsewhere");
    }

    @Test
    @Proves("R-W-44")
    void whoKeepsTheCareFileDestroysItWithinThreeMonths() {
        var asked = Stories.wmo().take(destruction(People.PROVIDER, null, null));
        assertThat(asked.clock("W7").deadline().lastDay()).isEqualTo(parse("2026-06-09"));
        assertThat(asked.clock("W7").bindsTheMunicipality()).isFalse();
        assertThat(asked.obligations())
                .filteredOn(next -> next.key().equals("pass-on-destruction"))
                .extracting(Obligation::by)
                .containsExactly(parse("2026-03-09"));
        assertThat(Stories.keys(asked)).contains("wmo.holder-destroys-care-file");
        var passed = asked.take(destruction(People.PROVIDER, "2026-03-10", null));
        passed.nextHasNo("pass-on-destruction");
        assertThat(passed.clock("W7").isRunning()).isTrue();
        assertThat(passed.take(destruction(People.PROVIDER, "2026-03-10", "2026-03-10"))
                        .clock("W7")
                        .isRunning())
                .isFalse();
        assertThat(passed.dossier().isClosed()).isFalse();
    }

    @Test
    @Proves("R-W-44")
    void aRequestToTheWrongOneOrOutOfOrderIsRefusedWithItsArticle() {
        var own = destruction(PartyId.COMPLAINANT, null, null);
        Stories.wmo().take(own).isRefusedBy("HolderIsSomebodyElse");
        assertThat(Stories.articles(Stories.wmo(), own)).containsExactly("Wmo 2015 5.3.5 lid 1");
        Stories.wmo().take(destruction(People.PROVIDER, "2026-03-08", null)).isRefusedBy("AnswerFollowsTheRequest");
        Stories.wmo().take(destruction(People.PROVIDER, null, "2026-03-08")).isRefusedBy("AnswerFollowsTheRequest");
    }

    @Test
    @Proves("R-W-45")
    void representativesStandInTheOrderOfTheLaw() {
        assertThat(RepresentativeKind.values())
                .containsExactly(
                        RepresentativeKind.CURATOR_OR_MENTOR,
                        RepresentativeKind.AUTHORISED_IN_WRITING,
                        RepresentativeKind.SPOUSE_OR_PARTNER,
                        RepresentativeKind.PARENT_CHILD_OR_SIBLING);
        var mentor = represented().take(noted(MENTOR, RepresentativeKind.CURATOR_OR_MENTOR, false, "Beschikking"));
        var son = noted(SON, RepresentativeKind.PARENT_CHILD_OR_SIBLING, true, "");
        mentor.take(son).isRefusedBy("NobodyStandsHigher");
        assertThat(Stories.articles(mentor, son)).containsExactly("Wmo 2015 1.1.1");
        represented()
                .take(son)
                .take(noted(MENTOR, RepresentativeKind.CURATOR_OR_MENTOR, false, "Beschikking"))
                .nextHasNo("none");
    }

    @Test
    @Proves("R-W-45")
    void familyRepresentsOnlyWhoCannotWeighAndAPaperIsNamed() {
        represented()
                .take(noted(SON, RepresentativeKind.PARENT_CHILD_OR_SIBLING, false, ""))
                .isRefusedBy("FamilyOnlyForWhoCannotWeigh");
        represented()
                .take(noted(SON, RepresentativeKind.AUTHORISED_IN_WRITING, false, " "))
                .isRefusedBy("PaperIsNamed");
        represented()
                .take(noted(PartyId.COMPLAINANT, RepresentativeKind.AUTHORISED_IN_WRITING, false, "Brief"))
                .isRefusedBy("RepresentativeIsNamedAsSuch");
    }

    /** Awb 2:1: anybody may help to complain; the order is about care data. */
    @Test
    @Proves({"R-W-45", "R-2.1-2"})
    void nobodyNeedsThisOrderToComplain() {
        var represented = represented();
        assertThat(Stories.keys(represented)).contains("wmo.order-of-representatives");
        assertThat(rules(represented)).doesNotContain("NobodyStandsHigher", "PaperIsNamed");
        var known = represented
                .take(noted(SON, RepresentativeKind.PARENT_CHILD_OR_SIBLING, true, ""))
                .take(noted(MENTOR, RepresentativeKind.CURATOR_OR_MENTOR, false, "Beschikking"));
        assertThat(Stories.keys(known)).doesNotContain("wmo.order-of-representatives");
    }

    private static List<String> rules(ComplaintStory story) {
        return story.procedure(parse(Stories.DAY)).breaches(settled(), story.dossier()).stream()
                .map(Breach::rule)
                .toList();
    }

    private static ComplaintStory represented() {
        return Stories.wmo()
                .named(Stories.DAY, new Party(SON, PartyRole.REPRESENTATIVE, "De zoon", Party.Contact.NONE, null))
                .named(Stories.DAY, new Party(MENTOR, PartyRole.REPRESENTATIVE, "De mentor", Party.Contact.NONE, null));
    }

    private static RepresentativeNoted noted(PartyId who, RepresentativeKind kind, boolean cannot, String paper) {
        return new RepresentativeNoted(parse(Stories.DAY), who, kind, cannot, paper);
    }

    private static DestructionAsked destruction(PartyId holder, @Nullable String passed, @Nullable String answered) {
        return new DestructionAsked(
                parse(Stories.DAY),
                holder,
                parse("2026-03-09"),
                Stories.day(passed),
                Stories.day(answered),
                "De verslagen van 2024");
    }

    private static HandedOver handedOver(boolean consents) {
        return new HandedOver(
                parse(Stories.DAY), People.PROVIDER, false, true, consents, "De klacht over de hulp zelf");
    }

    private static Step settled() {
        return new SettledInformally(
                parse(Stories.DAY), Statement.BY_PHONE, parse(Stories.DAY), "Zo is het goed", "Een vaste hulp");
    }

    private static ConsentNoted consent(boolean given) {
        return new ConsentNoted(parse(Stories.DAY), People.PROVIDER, given, "De verslagen van maart");
    }

    private static LogbookFrozen log(String keeper) {
        return new LogbookFrozen(
                parse(Stories.DAY), keeper, parse("2026-03-01"), parse("2026-03-09"), "3-3-2026 Niemand kwam.");
    }

    private static DocumentUsed document(String origin) {
        return new DocumentUsed(
                parse(Stories.DAY), DocumentKind.REPORT, "Verslag van de hulp", parse("2026-03-03"), origin);
    }
}
