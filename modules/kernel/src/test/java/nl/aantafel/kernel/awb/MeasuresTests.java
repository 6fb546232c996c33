package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.aantafel.kernel.awb.answering.FoundedElementHasAMeasure;
import nl.aantafel.kernel.awb.answering.HarmIsDescribed;
import nl.aantafel.kernel.awb.answering.MeasureFollowsAJudgement;
import nl.aantafel.kernel.awb.answering.MeasureHasAnOwnerAndADay;
import nl.aantafel.kernel.awb.answering.MeasureIsCheckedAfterwards;
import nl.aantafel.kernel.awb.answering.MeasureIsDescribed;
import nl.aantafel.kernel.awb.answering.MeasureWasSet;
import nl.aantafel.kernel.awb.answering.TrustIsAskedOnceAfterwards;
import nl.aantafel.kernel.awb.answering.WishIsAnswered;
import nl.aantafel.kernel.awb.judgement.MeasureInJudgementIsWhole;
import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.AssessmentStep.Effect;
import nl.aantafel.kernel.dossier.AssessmentStep.HarmTold;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureChecked;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureKind;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureSet;
import nl.aantafel.kernel.dossier.AssessmentStep.Trust;
import nl.aantafel.kernel.dossier.AssessmentStep.TrustAsked;
import nl.aantafel.kernel.dossier.AssessmentStep.TrustGiven;
import nl.aantafel.kernel.dossier.AssessmentStep.WishCompared;
import nl.aantafel.kernel.dossier.AssessmentStep.WishResult;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Being right has a consequence that somebody carries out, and that is looked back on (report p. 11, 59 and 66). */
class MeasuresTests {

    @Test
    @Proves({"S-103", "S-123"})
    void aFoundedComplaintGetsAMeasureWithANameAndADay() {
        judgedWithoutMeasure()
                .nextAre("set-measure", "look-at-privacy")
                .take(measure(MeasureKind.FOR_EVERYBODY, "Wij bellen terug", "", null, null))
                .isRefusedBy(MeasureHasAnOwnerAndADay.class)
                .take(measure(MeasureKind.FOR_EVERYBODY, " ", "Team Wmo", "2026-05-01", "2026-04-01"))
                .isRefusedBy(MeasureIsDescribed.class, MeasureIsCheckedAfterwards.class)
                .take(measure(MeasureKind.FOR_EVERYBODY, "Wij bellen terug", "Team Wmo", "2026-05-01", null))
                .nextAre("conclude", "look-at-privacy");
    }

    @Test
    @Proves("S-103")
    void withoutAMeasureWhatWasFoundedIsNotConcluded() {
        judgedWithoutMeasure()
                .concluded("2026-03-27")
                .isRefusedBy(FoundedElementHasAMeasure.class)
                .take(measure(MeasureKind.NONE, "De medewerker werkt hier niet meer", "", null, null))
                .concluded("2026-03-27")
                .nextAre("ask-harm");
    }

    @Test
    @Proves("S-103")
    void theMeasureCanBeSetInTheFormThatEndsTheHandling() {
        var ended = judgedWithoutMeasure()
                .take(concluded(MeasureKind.FOR_EVERYBODY, "Wij bellen terug", "", "2026-05-01"))
                .isRefusedBy(FoundedElementHasAMeasure.class)
                .take(concluded(MeasureKind.FOR_EVERYBODY, "Wij bellen terug", "Team Wmo", null))
                .isRefusedBy(FoundedElementHasAMeasure.class)
                .take(concluded(MeasureKind.NONE, " ", "", null))
                .isRefusedBy(FoundedElementHasAMeasure.class)
                .take(concluded(MeasureKind.FOR_EVERYBODY, "Wij bellen terug", "Team Wmo", "2026-05-01"))
                .isClosed();

        assertThat(new Assessment(ended.dossier()).measure(Elements.id(1)))
                .map(MeasureSet::owner)
                .contains("Team Wmo");
        ended.take(new HarmTold(parse("2026-03-27"), false, "", ""))
                .today("2026-08-01")
                .nextAre("check-measure");
    }

    @Test
    @Proves("S-103")
    void theMeasureCanBeSetWithTheJudgement() {
        Dossiers.heard()
                .take(judgedWith(MeasureKind.FOR_THIS_CITIZEN, "", "2026-05-01"))
                .isRefusedBy(MeasureInJudgementIsWhole.class)
                .take(judgedWith(MeasureKind.FOR_THIS_CITIZEN, "Team Wmo", null))
                .isRefusedBy(MeasureInJudgementIsWhole.class)
                .take(judgedWith(MeasureKind.FOR_THIS_CITIZEN, "Team Wmo", "2026-05-01"))
                .nextAre("conclude", "look-at-privacy");
        Dossiers.heard().take(judgedWith(MeasureKind.NONE, "", null)).nextAre("conclude", "look-at-privacy");
    }

    /** The last judgement counts: who was right after all in the first one only, is owed no measure. */
    @Test
    void whoIsNotRightInTheLastJudgementKeepsNobodyFromConcluding() {
        judgedWithoutMeasure()
                .judged("2026-03-27", 1, Judgement.UNFOUNDED)
                .concluded("2026-03-27")
                .isClosed();
    }

    @Test
    @Proves("S-103")
    void noMeasureTakesAReason() {
        Dossiers.concluded()
                .take(measure(MeasureKind.NONE, " ", "", null, null))
                .isRefusedBy(MeasureIsDescribed.class)
                .take(measure(MeasureKind.NONE, "De medewerker werkt hier niet meer", "", null, null))
                .nextAre("ask-harm");
    }

    @Test
    void whoWasNotRightGetsNoMeasure() {
        Dossiers.heard()
                .judged("2026-03-26", 1, Judgement.UNFOUNDED)
                .take(measure(MeasureKind.FOR_EVERYBODY, "Bellen", "Team Wmo", "2026-05-01", null))
                .isRefusedBy(MeasureFollowsAJudgement.class)
                .concluded("2026-03-27")
                .nextAre();
    }

    @Test
    @Proves("S-103")
    void whetherItHelpedIsAskedThreeMonthsLaterOrOnTheChosenDay() {
        var promised = Dossiers.concluded()
                .take(measure(MeasureKind.FOR_EVERYBODY, "Wij bellen terug", "Team Wmo", "2026-05-01", null))
                .take(new HarmTold(parse("2026-03-27"), false, "", ""));
        promised.today("2026-07-31").nextAre();
        promised.today("2026-08-01")
                .nextAre("check-measure")
                .take(checked("2026-08-01"))
                .nextAre();
        Dossiers.concluded()
                .take(measure(MeasureKind.FOR_EVERYBODY, "Wij bellen terug", "Team Wmo", "2026-04-01", "2026-04-15"))
                .today("2026-04-15")
                .nextAre("ask-harm", "check-measure");
    }

    @Test
    void onlyAMeasureThatWasTakenIsLookedBackOn() {
        judgedWithoutMeasure().take(checked("2026-04-01")).isRefusedBy(MeasureWasSet.class);
        Dossiers.concluded()
                .take(measure(MeasureKind.NONE, "Niet nodig", "", null, null))
                .take(checked("2026-04-01"))
                .isRefusedBy(MeasureWasSet.class);
    }

    @Test
    @Proves("S-077")
    void harmThatIsToldGetsAFollowUp() {
        Dossiers.concluded()
                .take(measure(MeasureKind.NONE, "Niet nodig", "", null, null))
                .nextAre("ask-harm")
                .take(new HarmTold(parse("2026-03-30"), true, " ", ""))
                .isRefusedBy(HarmIsDescribed.class)
                .take(new HarmTold(parse("2026-03-30"), true, "Zij slaapt slecht", ""))
                .nextAre("follow-up-harm")
                .take(new HarmTold(parse("2026-03-31"), true, "Zij slaapt slecht", "De huisarts is gebeld"))
                .nextAre();
    }

    @Test
    @Proves("S-125")
    void trustIsAskedOnceAfterThreeMonthsAndNobodyHasToSay() {
        var settled = Dossiers.settled();
        settled.take(new TrustGiven(parse("2026-03-12"), Trust.SOME, "")).nextAre();
        settled.today("2026-06-10").nextAre();
        settled.today("2026-06-11")
                .nextAre("ask-trust")
                .take(new TrustGiven(parse("2026-06-11"), Trust.MUCH, "Het gaat goed"))
                .nextAre();
        settled.take(new TrustAsked(parse("2026-06-10"))).isRefusedBy(TrustIsAskedOnceAfterwards.class);
        settled.take(new TrustAsked(parse("2026-06-11")))
                .nextAre()
                .take(new TrustAsked(parse("2026-06-12")))
                .isRefusedBy(TrustIsAskedOnceAfterwards.class);
        Dossiers.formal().take(new TrustAsked(parse("2026-06-11"))).isRefusedBy(TrustIsAskedOnceAfterwards.class);
        settled.today("2026-07-11").nextAre();
    }

    @Test
    @Proves({"S-090", "S-022"})
    void aWishThatDoesNotComeTrueIsExplained() {
        Dossiers.judged()
                .take(wish(WishResult.WHOLLY, " ", ""))
                .isRefusedBy(WishIsAnswered.class)
                .take(wish(WishResult.PARTLY, "U krijgt excuses", " "))
                .isRefusedBy(WishIsAnswered.class)
                .take(wish(WishResult.WHOLLY, "U krijgt excuses", ""))
                .take(wish(WishResult.NOT, "Wij leren ervan", "Over geld gaat een ander"))
                .nextIs("conclude");
    }

    private static ComplaintStory judgedWithoutMeasure() {
        return Dossiers.heard().take(Elements.judgedWithoutMeasure("2026-03-26", 1, Judgement.FOUNDED));
    }

    private static ElementJudged judgedWith(MeasureKind kind, String owner, @Nullable String due) {
        var judged = Elements.judged("2026-03-26", 1, Judgement.FOUNDED);
        return new ElementJudged(
                judged.on(),
                judged.element(),
                judged.findings(),
                judged.lawful(),
                judged.proper(),
                judged.requirements(),
                judged.judgement(),
                judged.reasons(),
                kind,
                judged.measure(),
                owner,
                day(due));
    }

    private static Concluded concluded(MeasureKind kind, String what, String owner, @Nullable String due) {
        return new Concluded(parse("2026-03-27"), "Sorry.", kind, what, owner, day(due), "", false);
    }

    private static WishCompared wish(WishResult result, String what, String why) {
        return new WishCompared(parse("2026-03-26"), result, what, why);
    }

    private static MeasureChecked checked(String on) {
        return new MeasureChecked(parse(on), Elements.id(1), Effect.WORKS, "Van de tien mensen zijn er tien gebeld");
    }

    private static MeasureSet measure(
            MeasureKind kind, String what, String owner, @Nullable String due, @Nullable String check) {
        return new MeasureSet(parse("2026-03-27"), Elements.id(1), kind, what, owner, day(due), day(check));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
