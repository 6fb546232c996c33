package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.awb.answering.Answering;
import nl.aantafel.kernel.awb.committee.Committee;
import nl.aantafel.kernel.awb.declining.Declining;
import nl.aantafel.kernel.awb.declining.Investigations;
import nl.aantafel.kernel.awb.electronic.Electronic;
import nl.aantafel.kernel.awb.electronic.Excuses;
import nl.aantafel.kernel.awb.ending.RetentionTerm;
import nl.aantafel.kernel.awb.near.NearCitizen;
import nl.aantafel.kernel.awb.objection.Guarding;
import nl.aantafel.kernel.awb.ombudsman.External;
import nl.aantafel.kernel.awb.reconsidering.Reconsidering;
import nl.aantafel.kernel.awb.routing.Routing;
import nl.aantafel.kernel.awb.term.AnswerTerm;
import nl.aantafel.kernel.awb.term.HandlingDeadline;
import nl.aantafel.kernel.awb.term.OmbudsmanYear;
import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.AssessmentStep;
import nl.aantafel.kernel.dossier.CircleStep;
import nl.aantafel.kernel.dossier.ClosingStep;
import nl.aantafel.kernel.dossier.CommitteeStep;
import nl.aantafel.kernel.dossier.ContactStep;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep;
import nl.aantafel.kernel.dossier.FileStep;
import nl.aantafel.kernel.dossier.FormalStep;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingAnswered;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.InformalStep;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.dossier.IntakeStep;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.IntakeStep.Completed;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.dossier.MissedTerm;
import nl.aantafel.kernel.dossier.NearStep;
import nl.aantafel.kernel.dossier.ObjectionStep;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.ReconsiderationStep;
import nl.aantafel.kernel.dossier.RoutingStep;
import nl.aantafel.kernel.dossier.RoutingStep.CompletionExtended;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.dossier.Title91Scope;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Regime;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.statute.Term;

/** Every term that belongs to a dossier (law.md §3.2), derived from its facts. */
public final class Clocks {
    private Clocks() {}

    /**
     * The clocks that apply to a received dossier, in the order of the catalogue. A signal has no term of handling. A
     * complaint that is no written complaint has K1 as a promise of the municipality (see {@link HandlingTerm}) and no K2:
     * Awb 9:8 lid 3 counts from a written complaint. Where everything goes another way, nothing of title 9.1 runs.
     */
    public static List<Clock> of(Dossier dossier, Circumstances circumstances) {
        var regime = Regimes.of(dossier, circumstances.ordinance());
        var isComplaint = regime.kind() != Regime.Kind.SIGNAL && !Title91Scope.isEmpty(dossier);
        var all = new ArrayList<Clock>();
        if (dossier.received().openness() != Openness.ANONYMOUS) all.add(receipt(dossier, circumstances));
        if (isComplaint) all.add(handling(dossier, circumstances));
        if (isComplaint && regime.isWrittenComplaint()) all.add(notHandling(dossier, circumstances));
        Investigations.clocks(dossier, circumstances).forEach(all::add);
        hearingAnswers(dossier, circumstances).forEach(all::add);
        completion(dossier, circumstances).ifPresent(all::add);
        if (isComplaint) OmbudsmanYear.of(dossier, circumstances).ifPresent(all::add);
        promises(dossier, circumstances).forEach(all::add);
        Routing.clocks(dossier, circumstances).forEach(all::add);
        NearCitizen.clocks(dossier, circumstances).forEach(all::add);
        Guarding.clocks(dossier, circumstances).forEach(all::add);
        Reconsidering.clocks(dossier, circumstances).forEach(all::add);
        Committee.clocks(dossier, circumstances).forEach(all::add);
        Answering.clocks(dossier, circumstances).forEach(all::add);
        External.clocks(dossier, circumstances).forEach(all::add);
        Electronic.clocks(dossier).forEach(all::add);
        RetentionTerm.of(dossier, circumstances).ifPresent(all::add);
        return List.copyOf(all);
    }

    private static Clock receipt(Dossier dossier, Circumstances circumstances) {
        var term = Term.workingDays(circumstances.ordinance().value(OpenTerms.RECEIPT_TERM), awb("9:6"))
                .local();
        var deadline = circumstances.calendar().after(dossier.receivedOn(), term);
        var sent = dossier.first(Acknowledged.class).map(Acknowledged::on).or(dossier::closedOn);
        return new Clock("K0b", "", deadline, sent.orElse(null));
    }

    private static Clock handling(Dossier dossier, Circumstances circumstances) {
        return new Clock(
                "K1",
                "",
                HandlingDeadline.of(dossier, circumstances),
                dossier.closedOn().orElse(null));
    }

    /** Stops when the complaint is taken into handling, by talking or formally, or when it ends. */
    private static Clock notHandling(Dossier dossier, Circumstances circumstances) {
        var stopped = dossier.steps().stream()
                .filter(Clocks::isHandling)
                .map(Step::on)
                .findFirst();
        return new Clock("K2", "", Declining.lastDay(dossier, circumstances.calendar()), stopped.orElse(null));
    }

    private static boolean isHandling(Step step) {
        return switch (step) {
            case TrackChosen _, TalkHeld _, SettledInformally _, FormalStep _, ClosingStep _ -> true;
            case IntakeStep _,
                    ContactStep _,
                    InformalStep _,
                    RoutingStep _,
                    NearStep _,
                    CircleStep _,
                    FileStep _,
                    ReconsiderationStep _,
                    ObjectionStep _,
                    CommitteeStep _,
                    ExternalStep _,
                    AssessmentStep _,
                    SectoralStep _ -> false;
        };
    }

    private static Stream<Clock> hearingAnswers(Dossier dossier, Circumstances circumstances) {
        return dossier.all(HearingOffered.class).map(offer -> {
            var until = Excuses.until(dossier, MissedTerm.HEARING_ANSWER, offer.on(), offer.answerBy());
            var answerBy = offer.to().equals(PartyId.COMPLAINANT) ? until : offer.answerBy();
            var deadline = AnswerTerm.of(offer.on(), answerBy, awb("9:10 lid 2"), circumstances.calendar());
            var stopped = dossier.steps().stream()
                    .filter(step -> endsAnswerTerm(step, offer.to()))
                    .map(Step::on)
                    .filter(day -> !day.isBefore(offer.on()))
                    .findFirst()
                    .or(dossier::closedOn);
            return new Clock("K3", String.valueOf(offer.to().value()), deadline, stopped.orElse(null));
        });
    }

    private static boolean endsAnswerTerm(Step step, PartyId party) {
        return switch (step) {
            case HearingAnswered answered -> answered.by().equals(party);
            case HearingWaived waived -> waived.whose().equals(party);
            case Heard heard -> heard.who().equals(party);
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
                    AssessmentStep _,
                    SectoralStep _ -> false;
        };
    }

    private static Optional<Clock> completion(Dossier dossier, Circumstances circumstances) {
        return dossier.last(CompletionAsked.class).map(asked -> {
            var answerBy = dossier.last(CompletionExtended.class)
                    .filter(extended -> !extended.on().isBefore(asked.on()))
                    .map(CompletionExtended::answerBy)
                    .orElse(asked.answerBy());
            var until = Excuses.until(dossier, MissedTerm.COMPLETION, asked.on(), answerBy);
            var deadline = AnswerTerm.of(asked.on(), until, awb("9:4"), circumstances.calendar());
            var stopped = dossier.last(Completed.class)
                    .map(Completed::on)
                    .filter(day -> !day.isBefore(asked.on()))
                    .or(dossier::closedOn);
            return new Clock("K4", "", deadline, stopped.orElse(null));
        });
    }

    /** Also after the closing: only the citizen's "it was done" ends a promise (law.md K18). */
    private static Stream<Clock> promises(Dossier dossier, Circumstances circumstances) {
        return dossier.unconfirmedCommitments().stream()
                .map(made -> new Clock(
                        "K18",
                        String.valueOf(made.id().value()),
                        circumstances.calendar().until(made.dueOn(), awb("9:5")),
                        null));
    }
}
