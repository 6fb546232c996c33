package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.IntakeStep.Completed;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.IntakeStep.ReadBack;
import nl.aantafel.kernel.dossier.IntakeStep.Requirement;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.kernel.law.Regime.Kind;
import nl.aantafel.ordinance.OpenTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which rules hold for a complaint, computed from facts (Awb 9:4). */
class RegimesTests {
    @Test
    @Proves("R-9.4-1")
    void aCompleteWebComplaintIsAWrittenComplaint() {
        aComplaint().received("2026-03-02").isA(Kind.WRITTEN_COMPLAINT, "because.complete");
    }

    @Test
    void whoCanBeReachedByPhoneNeedsNoAddress() {
        aComplaint()
                .received(Receipts.web("2026-03-02"))
                .named("2026-03-02", People.complainant(new Contact("06 0000 0001", "", "")))
                .isA(Kind.WRITTEN_COMPLAINT, "because.complete");
    }

    @Test
    void whoCannotBeReachedLacksNameAndAddress() {
        var story =
                aComplaint().received(Receipts.web("2026-03-02")).named("2026-03-02", People.complainant(Contact.NONE));
        assertThat(story.regime().missing()).containsExactly(Requirement.NAME_AND_ADDRESS);
    }

    @Test
    void aPhoneCallMissesEverythingButTheStory() {
        var missing =
                aComplaint().received(Receipts.phone("2026-03-02")).regime().missing();
        assertThat(missing)
                .containsExactlyInAnyOrder(
                        Requirement.IN_WRITING, Requirement.SIGNED, Requirement.DATED, Requirement.NAME_AND_ADDRESS);
    }

    @Test
    @Proves({"R-9.4-1", "S-004"})
    void aPhoneCallReadBackAndConfirmedIsAWrittenComplaint() {
        byPhone().take(new ReadBack(parse("2026-03-02"), true, "")).isA(Kind.WRITTEN_COMPLAINT, "because.read-back");
    }

    @Test
    void readingBackWithoutAYesChangesNothing() {
        byPhone()
                .take(new ReadBack(parse("2026-03-02"), false, "Het was dinsdag"))
                .isA(Kind.OTHER_COMPLAINT, "because.missing");
    }

    @Test
    void aMunicipalityMayKeepOralComplaintsApart() {
        byPhone()
                .in(LocalRules.with(LocalRules.nieuwerhaven(), OpenTerms.ORAL_AS_WRITTEN, false))
                .take(new ReadBack(parse("2026-03-02"), true, ""))
                .isA(Kind.OTHER_COMPLAINT, "because.missing");
    }

    @Test
    void anUnsignedLetterIsNotSignedByReadingItBack() {
        aComplaint()
                .received(Receipts.unsignedLetter("2026-03-02"))
                .named("2026-03-02", People.complainant())
                .take(new ReadBack(parse("2026-03-03"), true, ""))
                .isA(Kind.OTHER_COMPLAINT, "because.missing");
    }

    @Test
    @Proves("S-030")
    void anAnonymousComplaintIsASignal() {
        aComplaint().received(Receipts.anonymous("2026-03-02")).isA(Kind.SIGNAL, "because.anonymous");
    }

    @Test
    @Proves("S-030")
    void confidenceLastsUntilTheCitizenAcceptsThatOthersRead() {
        aComplaint()
                .received(Receipts.confidential("2026-03-02"))
                .named("2026-03-02", People.complainant())
                .isA(Kind.OTHER_COMPLAINT, "because.confidential")
                .privacyChosen("2026-03-05")
                .isA(Kind.WRITTEN_COMPLAINT, "because.complete");
    }

    @Test
    void onlyPolicyIsASignalAndOneMatterMakesItAComplaint() {
        aComplaint()
                .received("2026-03-02")
                .described("2026-03-02", Elements.of(1, Matter.GENERAL_POLICY))
                .isA(Kind.SIGNAL, "because.general-policy")
                .described("2026-03-03", Elements.conduct(2))
                .isA(Kind.WRITTEN_COMPLAINT, "because.complete");
    }

    @Test
    @Proves("S-019")
    void whoOnlyWantsToLetUsKnowGetsNoProcedureUnlessAsking() {
        aComplaint()
                .received("2026-03-02")
                .take(new QuestionAnswered(parse("2026-03-02"), Regimes.LET_KNOW_ONLY, "yes"))
                .isA(Kind.SIGNAL, "because.let-know-only")
                .formal("2026-03-04")
                .isA(Kind.WRITTEN_COMPLAINT, "because.complete");
    }

    @Test
    @Proves("S-019")
    void whoComesBackAfterAllIsNoLongerASignal() {
        aComplaint()
                .received("2026-03-02")
                .take(new QuestionAnswered(parse("2026-03-02"), Regimes.LET_KNOW_ONLY, "yes"))
                .take(new SignalNoted(parse("2026-03-04"), "Wij bespreken het"))
                .reopened("2026-03-10")
                .isA(Kind.WRITTEN_COMPLAINT, "because.complete");
    }

    @Test
    void theLastAnswerCounts() {
        aComplaint()
                .received("2026-03-02")
                .take(new QuestionAnswered(parse("2026-03-02"), Regimes.LET_KNOW_ONLY, "yes"))
                .take(new QuestionAnswered(parse("2026-03-03"), Regimes.LET_KNOW_ONLY, "no"))
                .isA(Kind.WRITTEN_COMPLAINT, "because.complete");
    }

    @ParameterizedTest
    @EnumSource(Requirement.class)
    void everyRequirementCanBeSupplied(Requirement requirement) {
        var story =
                aComplaint().received(Receipts.phone("2026-03-02")).described("2026-03-02", Elements.towardsAnother(1));
        var supplied = story.take(new Completed(parse("2026-03-03"), Set.of(requirement)));
        assertThat(supplied.regime().missing()).doesNotContain(requirement);
    }

    private static ComplaintStory byPhone() {
        return aComplaint().received(Receipts.phone("2026-03-02")).named("2026-03-02", People.complainant());
    }
}
