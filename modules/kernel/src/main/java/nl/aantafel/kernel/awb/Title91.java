package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.ClosingStep.Withdrawn;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.ContactStep.DefaultNoticeReceived;
import nl.aantafel.kernel.dossier.ContactStep.FeedbackReceived;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.ContactStep.Noted;
import nl.aantafel.kernel.dossier.ContactStep.OverrunTold;
import nl.aantafel.kernel.dossier.ContactStep.PrivacyChoiceMade;
import nl.aantafel.kernel.dossier.ContactStep.StatementLogged;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.dossier.FormalStep.DelayedByConsent;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingAnswered;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentKept;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.dossier.InformalStep.Reopened;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.IntakeStep.Completed;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.IntakeStep.ReadBack;
import nl.aantafel.kernel.dossier.IntakeStep.ReceiptCorrected;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.ordinance.Ordinance;

/** Title 9.1 of the Awb as a table: which step, by which article, in which stages, under which rules. Start reading here. */
public final class Title91 {
    private static final Set<Stage> ANY = EnumSet.allOf(Stage.class);
    private static final Set<Stage> OPEN = EnumSet.of(Stage.RECEIVED, Stage.INFORMAL, Stage.FORMAL);
    private static final Set<Stage> FORMAL = EnumSet.of(Stage.FORMAL);
    private static final Set<Stage> ENDED_BY_CITIZEN = EnumSet.of(Stage.SETTLED, Stage.WITHDRAWN, Stage.NOTED);

    private Title91() {}

    /** The procedure for every complaint about the municipality, before a sectoral law refines it. */
    public static Procedure generalProcedure(Circumstances circumstances) {
        var table = Procedure.named("Awb titel 9.1")
                .always(new NothingHappensBeforeReceipt())
                .always(new NothingHappensInTheFuture(circumstances.today()))
                .always(new ElementIsKnown())
                .always(new PartyIsKnown());
        table = intake(table, circumstances.ordinance());
        table = contact(table, circumstances);
        table = informal(table, circumstances.ordinance());
        table = hearing(table, circumstances);
        table = term(table, circumstances);
        table = judging(table, circumstances);
        table = concluding(table, circumstances);
        return declining(table, circumstances);
    }

    private static Procedure intake(Procedure table, Ordinance ordinance) {
        return table.step(Received.class, awb("9:2"), EnumSet.of(Stage.RECEIVED), new ReceivedOnlyOnce())
                .step(
                        ReceiptCorrected.class,
                        awb("9:11 lid 1"),
                        OPEN,
                        new ReceiptOnlyMovesEarlier(),
                        new CorrectionHasAReason())
                .step(PartyNamed.class, awb("9:1"), ANY, new ComplainantIsOne())
                .step(ElementDescribed.class, awb("9:4 lid 2"), OPEN, new IsDescribed())
                .step(QuestionAnswered.class, awb("9:2"), OPEN)
                .step(InvolvementNoted.class, awb("9:7"), OPEN)
                .step(HandlerAssigned.class, awb("9:7"), ANY, new HandlerWasNotInvolved(), new ContactPersonHasAName())
                .step(ReadBack.class, awb("9:4 lid 1"), OPEN)
                .step(
                        CompletionAsked.class,
                        awb("9:4"),
                        OPEN,
                        new AsksOnlyWhatIsMissing(ordinance),
                        new RepairTermIsReasonable(ordinance),
                        new InterpreterIsOfferedFirst())
                .step(Completed.class, awb("9:4"), OPEN)
                .step(
                        Acknowledged.class,
                        awb("9:6"),
                        OPEN,
                        new AcknowledgementMentionsAdviser(ordinance),
                        new AdviserIsAppointed(ordinance));
    }

    private static Procedure contact(Procedure table, Circumstances circumstances) {
        return table.step(MessageReceived.class, awb("9:2"), ANY)
                .step(MessageSent.class, awb("9:2"), ANY)
                .step(Noted.class, awb("9:2"), ANY)
                .step(ContactTried.class, awb("9:2"), ANY)
                .step(StatementLogged.class, awb("9:2"), ANY)
                .step(PrivacyChoiceMade.class, awb("9:9"), OPEN)
                .step(
                        OverrunTold.class,
                        awb("9:11"),
                        OPEN,
                        new TermHasPassed(circumstances),
                        new NewDayIsLater(),
                        new ApologyIsGiven())
                .step(
                        HandedOver.class,
                        awb("2:3"),
                        OPEN,
                        new ComplainantIsToldFirst(),
                        new PrivateBodyNeedsConsent(),
                        new OneHandoverIsEnough(),
                        new ThirdHandoverStops())
                .step(FeedbackReceived.class, awb("9:2"), ANY)
                .step(DefaultNoticeReceived.class, awb("4:17"), ANY);
    }

    private static Procedure informal(Procedure table, Ordinance ordinance) {
        return table.step(
                        TrackChosen.class,
                        awb("9:5"),
                        OPEN,
                        new ComplainantMayAlwaysGoFormal(),
                        new ConcernsAParticularMatter())
                .step(TalkHeld.class, awb("9:2"), ANY, new NotTwoAgainstOne())
                .step(CommitmentMade.class, awb("9:5"), ANY, new PromiseHasADay(), new PromiseIsNew())
                .step(CommitmentKept.class, awb("9:5"), ANY, new PromiseWasMade())
                .step(
                        SettledInformally.class,
                        awb("9:5"),
                        OPEN,
                        new ComplainantSaidSo(),
                        new SaidBeforeSettling(),
                        new AgreementsAreWrittenDown())
                .step(Reopened.class, awb("9:5"), ENDED_BY_CITIZEN, new ReopenedWithinWindow(ordinance));
    }

    private static Procedure hearing(Procedure table, Circumstances circumstances) {
        var ordinance = circumstances.ordinance();
        var told = new OverrunIsTold(circumstances);
        return table.step(
                        CopySent.class,
                        awb("9:9"),
                        FORMAL,
                        told,
                        new ComplainantWasToldBeforehand(),
                        new CopyIsOfAWrittenComplaint(ordinance),
                        new CopyGoesToARespondent(),
                        new EnclosuresWereReleased())
                .step(
                        HearingOffered.class,
                        awb("9:10 lid 1"),
                        FORMAL,
                        told,
                        new HearingIsForTheTwoSides(),
                        new AnswerTermIsReasonable(ordinance))
                .step(HearingAnswered.class, awb("9:10 lid 2"), FORMAL)
                .step(
                        HearingWaived.class,
                        awb("9:10 lid 2"),
                        FORMAL,
                        told,
                        new NoAnswerOnlyAfterTheTerm(circumstances.calendar()),
                        new WaiverIsProved(),
                        new WishToBeHeardIsFollowed(),
                        new ManifestlyUnfoundedIsForComplainantOnly(),
                        new TwoChannelsWereTried())
                .step(Heard.class, awb("9:10 lid 1"), FORMAL, told)
                .step(
                        HearingReported.class,
                        awb("9:10 lid 3"),
                        FORMAL,
                        told,
                        new ReportIsOfAHearing(),
                        new ReportSaysSomething());
    }

    private static Procedure term(Procedure table, Circumstances circumstances) {
        var told = new OverrunIsTold(circumstances);
        return table.step(
                        Postponed.class,
                        awb("9:11 lid 2"),
                        OPEN,
                        told,
                        new PostponedOnlyOnce(),
                        new PostponementIsAtMostFourWeeks(),
                        new PostponementIsWithinTheOrdinance(circumstances.ordinance()),
                        new PostponedBeforeTheTermEnds(circumstances),
                        new BothPartiesCanBeTold(circumstances.ordinance()),
                        new PostponementHasAReason(),
                        new BusynessIsNoReason())
                .step(
                        DelayedByConsent.class,
                        awb("9:11 lid 3"),
                        OPEN,
                        told,
                        new ComplainantConsentsInWriting(),
                        new DelayIsLater(circumstances),
                        new DelayEndsOnAWorkingDay(circumstances.calendar()));
    }

    private static Procedure judging(Procedure table, Circumstances circumstances) {
        var told = new OverrunIsTold(circumstances);
        return table.step(
                        Advised.class,
                        awb("9:15 lid 4"),
                        FORMAL,
                        told,
                        new AdviserIsAppointed(circumstances.ordinance()),
                        new AdviceIsComplete())
                .step(
                        ElementJudged.class,
                        awb("9:12 lid 1"),
                        FORMAL,
                        told,
                        new FindingsAreGiven(),
                        new ReasonsAreGiven(),
                        new RequirementIsNamed(),
                        new UnestablishedMeansNoJudgement(),
                        new JudgementFollowsPropriety(),
                        new FoundedMeansMeasure(),
                        new NotJudgedWhenDeclined(),
                        new LatenessIsNotUnfounded());
    }

    private static Procedure concluding(Procedure table, Circumstances circumstances) {
        var ordinance = circumstances.ordinance();
        return table.step(
                Concluded.class,
                awb("9:12"),
                FORMAL,
                new OverrunIsTold(circumstances),
                new WasAcknowledged(ordinance),
                new CopyWasSent(ordinance),
                new ComplainantWasHeardOrWaived(ordinance),
                new RespondentWasOfferedAHearing(ordinance),
                new HearingIsReported(),
                new EveryElementIsJudged(),
                new ManifestlyUnfoundedMeansUnfounded(),
                new AdviceIsIn(ordinance),
                new DeviationIsExplained(),
                new AdviceGoesAlong(),
                new OmbudsmanIsNamed(ordinance));
    }

    private static Procedure declining(Procedure table, Circumstances circumstances) {
        var ordinance = circumstances.ordinance();
        var calendar = circumstances.calendar();
        return table.step(
                        Declined.class,
                        awb("9:8"),
                        OPEN,
                        new OverrunIsTold(circumstances),
                        new NotHandlingHasReasons(),
                        new ToldWithinFourWeeks(calendar),
                        new SecondPersonApproved(ordinance),
                        new SomethingIsDeclined(),
                        new EarlierComplaintWasConcluded(circumstances.earlier()),
                        new ConductIsOverAYearOld(calendar),
                        new LatenessIsWeighed(),
                        new MunicipalityWasNotLateItself(circumstances),
                        new DecisionIsLinked(),
                        new ObjectionTermHasEnded(calendar),
                        new MannerIsNoDecision(),
                        new LateDecisionIsAlwaysHandled(),
                        new CourtIsNamed(),
                        new InvestigationHasAReviewDay(),
                        new OmbudsmanIsNamed(ordinance))
                .step(Withdrawn.class, awb("9:2"), OPEN, new WithdrawnInOwnWords())
                .step(
                        SignalNoted.class,
                        awb("9:2"),
                        OPEN,
                        new OverrunIsTold(circumstances),
                        new CompleteComplaintIsNotDowngraded(ordinance),
                        new MissingElementsWereAskedFor(ordinance),
                        new SignalIsAnswered());
    }
}
