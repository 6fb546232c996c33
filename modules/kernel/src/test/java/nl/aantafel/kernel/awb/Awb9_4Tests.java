package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.awb.ending.CompleteComplaintIsNotDowngraded;
import nl.aantafel.kernel.awb.ending.MissingElementsWereAskedFor;
import nl.aantafel.kernel.awb.intake.AsksOnlyWhatIsMissing;
import nl.aantafel.kernel.awb.intake.InterpreterIsOfferedFirst;
import nl.aantafel.kernel.awb.intake.IsDescribed;
import nl.aantafel.kernel.awb.intake.RepairTermIsReasonable;
import nl.aantafel.kernel.awb.near.CompletionWasAsked;
import nl.aantafel.kernel.awb.near.ExtendedOnlyOnce;
import nl.aantafel.kernel.awb.near.ExtensionIsLater;
import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.IntakeStep.Completed;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.dossier.IntakeStep.ReadBack;
import nl.aantafel.kernel.dossier.IntakeStep.Requirement;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.RoutingStep.CompletionExtended;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.SupportNeed;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Regime;
import nl.aantafel.kernel.law.Regime.Kind;
import org.junit.jupiter.api.Test;

/** Awb 9:4: what makes a complaint a written complaint, and the chance to complete it. */
class Awb9_4Tests {
    @Test
    @Proves("R-9.4-1")
    void anElementNeedsATitleAndADescription() {
        var nothing = new Conduct(" ", null, null, true);
        Dossiers.understood()
                .described(
                        "2026-03-05",
                        new Element(Elements.id(2), "Titel", nothing, Matter.CONDUCT, Set.of(), Set.of(), null))
                .isRefusedBy(IsDescribed.class);
    }

    @Test
    @Proves("R-9.4-3")
    void theCitizenGetsTimeToComplete() {
        unsigned().take(ask("2026-03-03", "2026-03-16")).isRefusedBy(RepairTermIsReasonable.class);
        var story = unsigned().take(ask("2026-03-03", "2026-03-17"));
        assertThat(story.clock("K4").deadline().lastDay()).isEqualTo(parse("2026-03-17"));
    }

    @Test
    @Proves({"S-140", "S-141"})
    void onlyWhatIsMissingIsAsked() {
        unsigned()
                .take(new CompletionAsked(parse("2026-03-03"), Set.of(Requirement.DATED), parse("2026-03-17")))
                .isRefusedBy(AsksOnlyWhatIsMissing.class)
                .take(new CompletionAsked(parse("2026-03-03"), Set.of(), parse("2026-03-17")))
                .isRefusedBy(AsksOnlyWhatIsMissing.class);
    }

    @Test
    @Proves("R-9.4-3")
    void whatWasAskedForIsNoLongerMissing() {
        unsigned()
                .isA(Kind.OTHER_COMPLAINT, "because.missing")
                .take(ask("2026-03-03", "2026-03-17"))
                .take(new Completed(parse("2026-03-05"), Set.of(Requirement.SIGNED)))
                .isA(Kind.WRITTEN_COMPLAINT, "because.complete")
                .isDueOn("2026-04-13");
    }

    @Test
    @Proves("R-9.4-2")
    void anInterpreterComesBeforeATranslation() {
        aComplaint()
                .received(Receipts.in("pl", "2026-03-02"))
                .named("2026-03-02", People.complainant())
                .take(ask("2026-03-03", "2026-03-17"))
                .isWarnedBy(InterpreterIsOfferedFirst.class);
        aComplaint()
                .received(Receipts.in("pl", "2026-03-02", SupportNeed.INTERPRETER))
                .named("2026-03-02", People.complainant())
                .take(ask("2026-03-03", "2026-03-17"))
                .isAt(Stage.RECEIVED);
    }

    @Test
    @Proves("R-9.4-1")
    void aCompleteComplaintIsNotPutAsideAsASignal() {
        Dossiers.understood()
                .take(new SignalNoted(parse("2026-03-05"), "Wij leren ervan"))
                .isWarnedBy(CompleteComplaintIsNotDowngraded.class);
    }

    @Test
    @Proves("R-9.4-1")
    void nothingIsPutAsideForWhatWasNeverAsked() {
        var noted = new SignalNoted(parse("2026-03-20"), "Wij leren ervan");
        unsigned().take(noted).isRefusedBy(MissingElementsWereAskedFor.class);
        unsigned().take(ask("2026-03-03", "2026-03-20")).take(noted).isRefusedBy(MissingElementsWereAskedFor.class);
        unsigned().take(ask("2026-03-03", "2026-03-19")).take(noted).isAt(Stage.NOTED);
    }

    @Test
    @Proves({"R-9.4-3", "K4"})
    void thereIsMoreTimeToCompleteOnce() {
        var extended = unsigned().take(ask("2026-03-03", "2026-03-17")).take(more("2026-03-16", "2026-03-31"));
        assertThat(extended.clock("K4").deadline().lastDay()).isEqualTo(parse("2026-03-31"));
        extended.take(more("2026-03-30", "2026-04-14")).isRefusedBy(ExtendedOnlyOnce.class);
    }

    @Test
    @Proves({"R-9.4-3", "K4"})
    void moreTimeIsLaterThanTheTimeThatWasGiven() {
        unsigned().take(more("2026-03-03", "2026-03-31")).isRefusedBy(CompletionWasAsked.class, ExtendedOnlyOnce.class);
        unsigned()
                .take(ask("2026-03-03", "2026-03-17"))
                .take(more("2026-03-16", "2026-03-17"))
                .isRefusedBy(ExtensionIsLater.class);
    }

    @Test
    @Proves("R-9.4-3")
    void whatWasNeverCompletedStaysAComplaint() {
        var lapsed = unsigned().take(ask("2026-03-03", "2026-03-17")).today("2026-03-20");
        lapsed.isA(Regime.Kind.OTHER_COMPLAINT, "because.missing").isAt(Stage.RECEIVED);
        assertThat(lapsed.clock("K1").isRunning()).isTrue();
    }

    @Test
    @Proves("S-004")
    void anOralComplaintIsReadBackAndThenHasEveryRight() {
        var told = aComplaint().received(Receipts.phone("2026-03-02")).named("2026-03-02", People.complainant());
        assertThat(told.obligations()).extracting(Obligation::key).contains("read-back");
        told.isA(Regime.Kind.OTHER_COMPLAINT, "because.missing")
                .take(new ReadBack(parse("2026-03-02"), false, "De straat klopt niet"))
                .isA(Regime.Kind.OTHER_COMPLAINT, "because.missing")
                .take(new ReadBack(parse("2026-03-02"), true, ""))
                .isA(Regime.Kind.WRITTEN_COMPLAINT, "because.read-back");
    }

    private static CompletionExtended more(String on, String answerBy) {
        return new CompletionExtended(parse(on), parse(answerBy), "Mevrouw ligt in het ziekenhuis");
    }

    private static ComplaintStory unsigned() {
        return aComplaint().received(Receipts.unsignedLetter("2026-03-02")).named("2026-03-02", People.complainant());
    }

    private static CompletionAsked ask(String on, String answerBy) {
        return new CompletionAsked(parse(on), Set.of(Requirement.SIGNED), parse(answerBy));
    }
}
