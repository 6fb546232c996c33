package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.near.DistrustGetsAnAnswerFirst;
import nl.aantafel.kernel.awb.near.JudgedAfterTheEnd;
import nl.aantafel.kernel.awb.near.MandateSaysWhat;
import nl.aantafel.kernel.awb.near.NeutralLookWasAsked;
import nl.aantafel.kernel.awb.near.NeutralLooks;
import nl.aantafel.kernel.awb.near.NeutralPersonHasAName;
import nl.aantafel.kernel.awb.near.NoNeutralLookSaysWhy;
import nl.aantafel.kernel.awb.near.NobodyIsCalledOmbudsman;
import nl.aantafel.kernel.dossier.NearStep.Felt;
import nl.aantafel.kernel.dossier.NearStep.HandlingJudged;
import nl.aantafel.kernel.dossier.NearStep.MandateGiven;
import nl.aantafel.kernel.dossier.NearStep.NeutralLook;
import nl.aantafel.kernel.dossier.NearStep.NeutralLookAnswered;
import nl.aantafel.kernel.dossier.NearStep.NeutralLookAsked;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.statute.Article;
import org.junit.jupiter.api.Test;

/** Law.md S-037, S-130, S-138: a look from further away, a contact person who may decide, a procedure that feels fair. */
class NeutralLookTests {
    @Test
    @Proves("S-037")
    void whoLostTrustIsAnsweredWithinFiveWorkingDays() {
        assertThat(asked().obligations())
                .contains(new Obligation(
                        "answer-neutral", NeutralLookAnswered.class, Article.awb("2:4 lid 1"), parse("2026-03-13")));
        asked().take(answered(true, "Bemiddelaar L. Prins", "")).nextHasNo("answer-neutral");
    }

    @Test
    @Proves("S-037")
    void aYesHasANameAndANoAReason() {
        asked().take(answered(true, " ", "")).isRefusedBy(NeutralPersonHasAName.class);
        asked().take(answered(false, "", " ")).isRefusedBy(NoNeutralLookSaysWhy.class);
        Dossiers.formal().take(answered(true, "L. Prins", "")).isRefusedBy(NeutralLookWasAsked.class);
    }

    @Test
    @Proves("S-037")
    void noHandlerIsChosenOverTheHeadOfWhoAskedForSomebodyNeutral() {
        asked().assigned("2026-03-09", "n.bakker").isWarnedBy(DistrustGetsAnAnswerFirst.class);
        var answered = asked().take(answered(true, "Noor Bakker, van een andere afdeling", ""));
        assertThat(answered.assigned("2026-03-10", "n.bakker")
                        .dossier()
                        .handler()
                        .orElseThrow()
                        .staff())
                .isEqualTo("n.bakker");
    }

    @Test
    @Proves("S-130")
    void whatTheContactPersonMayDecideIsRecordedAndEndsWithThatPerson() {
        var given = Dossiers.informal().take(mandate("ontschotter", "Een voorschot tot 500 euro"));
        assertThat(NeutralLooks.mandate(given.dossier()).orElseThrow().mayDecide())
                .isEqualTo("Een voorschot tot 500 euro");
        assertThat(NeutralLooks.mandate(given.assigned("2026-03-09", "n.bakker").dossier()))
                .isEmpty();
        Dossiers.informal().take(mandate("ontschotter", " ")).isRefusedBy(MandateSaysWhat.class);
    }

    @Test
    @Proves("S-130")
    void twoOmbudsmenAreNotPossible() {
        Dossiers.informal().take(mandate("Zorgombudsfunctionaris", "Alles")).isRefusedBy(NobodyIsCalledOmbudsman.class);
    }

    @Test
    @Proves("S-138")
    void howFairItWasIsAskedAfterTheEndAndKeptBesideTheDossier() {
        Dossiers.formal().take(judged("2026-03-06")).isRefusedBy(JudgedAfterTheEnd.class);
        var settled = Dossiers.settled();
        var after = settled.take(judged("2026-03-12"));
        assertThat(after.dossier().last(HandlingJudged.class).orElseThrow().neutral())
                .isEqualTo(Felt.PARTLY);
        assertThat(after.dossier().stage()).isEqualTo(settled.dossier().stage());
    }

    private static ComplaintStory asked() {
        return Dossiers.formal().take(new NeutralLookAsked(parse("2026-03-06"), NeutralLook.MEDIATOR, ""));
    }

    private static NeutralLookAnswered answered(boolean agreed, String person, String explanation) {
        return new NeutralLookAnswered(parse("2026-03-09"), agreed, person, explanation);
    }

    private static MandateGiven mandate(String called, String mayDecide) {
        return new MandateGiven(parse("2026-03-06"), People.HANDLER_STAFF, called, mayDecide);
    }

    private static HandlingJudged judged(String on) {
        return new HandlingJudged(parse(on), Felt.YES, Felt.YES, Felt.NO, Felt.PARTLY, "");
    }
}
