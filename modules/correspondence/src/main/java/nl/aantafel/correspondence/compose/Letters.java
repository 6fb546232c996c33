package nl.aantafel.correspondence.compose;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.AssessmentStep;
import nl.aantafel.kernel.dossier.CircleStep;
import nl.aantafel.kernel.dossier.ClosingStep;
import nl.aantafel.kernel.dossier.CommitteeStep;
import nl.aantafel.kernel.dossier.ContactStep;
import nl.aantafel.kernel.dossier.ExternalStep;
import nl.aantafel.kernel.dossier.FileStep;
import nl.aantafel.kernel.dossier.FormalStep;
import nl.aantafel.kernel.dossier.InformalStep;
import nl.aantafel.kernel.dossier.IntakeStep;
import nl.aantafel.kernel.dossier.NearStep;
import nl.aantafel.kernel.dossier.ObjectionStep;
import nl.aantafel.kernel.dossier.ReconsiderationStep;
import nl.aantafel.kernel.dossier.RoutingStep;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;

/** Which letters leave with a step: the table of law.md §1.3. */
public final class Letters {
    private static final Set<String> WITH_LETTERS = Stream.of(
                    IntakeStep.Acknowledged.class,
                    IntakeStep.CompletionAsked.class,
                    ContactStep.HandedOver.class,
                    RoutingStep.FeedbackPassedOn.class,
                    ObjectionStep.TreatedAsObjection.class,
                    ObjectionStep.ObjectionTermTold.class,
                    ClosingStep.Declined.class,
                    ClosingStep.Concluded.class,
                    InformalStep.SettledInformally.class,
                    FormalStep.Postponed.class,
                    FormalStep.HearingOffered.class,
                    FormalStep.CopySent.class,
                    ContactStep.ConsentAsked.class,
                    ContactStep.OverrunTold.class,
                    AssessmentStep.TableCalled.class,
                    AssessmentStep.TrustAsked.class,
                    FormalStep.HearingReported.class,
                    FormalStep.Advised.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    /** All other kinds are facts of a law, which says itself what leaves with them. */
    private static final Set<String> OF_THE_KERNEL = Stream.of(Step.class.getPermittedSubclasses())
            .filter(group -> group != SectoralStep.class)
            .flatMap(group -> Stream.of(group.getPermittedSubclasses()))
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private Letters() {}

    /** @param kind simple name of a kind of step */
    public static boolean leaveWith(String kind) {
        return WITH_LETTERS.contains(kind) || !OF_THE_KERNEL.contains(kind);
    }

    /** The letters of this step, one for each addressee; none for a step that is told in no letter. */
    public static List<Composed> of(Step step, Occasion occasion) {
        return switch (step) {
            case IntakeStep.Acknowledged acknowledged -> new ReceiptLetter().compose(acknowledged, occasion);
            case IntakeStep.CompletionAsked asked -> new CompletionLetter().compose(asked, occasion);
            case ContactStep.HandedOver handedOver -> new ForwardingLetter().compose(handedOver, occasion);
            case RoutingStep.FeedbackPassedOn passed -> new FeedbackLetter().compose(passed, occasion);
            case ObjectionStep.TreatedAsObjection treated -> new ObjectionLetter().compose(treated, occasion);
            case ObjectionStep.ObjectionTermTold told -> new ObjectionReminder().compose(told, occasion);
            case ClosingStep.Declined declined -> new NotHandledLetter().compose(declined, occasion);
            case ClosingStep.Concluded concluded -> new OutcomeLetter().compose(concluded, occasion);
            case InformalStep.SettledInformally settled -> new SolutionLetter().compose(settled, occasion);
            case FormalStep.Postponed postponed -> new PostponementLetter().compose(postponed, occasion);
            case FormalStep.HearingOffered offered -> new HearingInvitation().compose(offered, occasion);
            case FormalStep.HearingReported reported -> new HearingReportLetter().compose(reported, occasion);
            case FormalStep.Advised advised -> new AdviceLetter().compose(advised, occasion);
            case FormalStep.CopySent sent -> new CopyLetter().compose(sent, occasion);
            case ContactStep.ConsentAsked asked -> new ConsentLetter().compose(asked, occasion);
            case ContactStep.OverrunTold told -> new OverrunLetter().compose(told, occasion);
            case IntakeStep.Received received -> new AutomaticReceipt().compose(received, occasion);
            case AssessmentStep.TrustAsked asked -> new TrustLetter().compose(asked, occasion);
            case AssessmentStep.TableCalled called -> new TableInvitation().compose(called, occasion);
            case IntakeStep _,
                    ContactStep _,
                    InformalStep _,
                    FormalStep _,
                    ClosingStep _,
                    RoutingStep _,
                    NearStep _,
                    CircleStep _,
                    FileStep _,
                    ReconsiderationStep _,
                    ObjectionStep _,
                    CommitteeStep _,
                    ExternalStep _,
                    AssessmentStep _ -> List.of();
            case SectoralStep sectoral -> new LettersOfALaw().compose(sectoral, occasion);
        };
    }
}
