package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.aantafel.kernel.awb.answering.Measures;
import nl.aantafel.kernel.awb.hearing.Hearings;
import nl.aantafel.kernel.awb.term.AnswerTerm;
import nl.aantafel.kernel.awb.term.HandlingDeadline;
import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureSet;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.ContactStep.PrivacyChoiceMade;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingAnswered;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.dossier.Title91Scope;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Obligation;

/**
 * The ordinary course of the formal handling, phase by phase: prepare (9:4, 9:6), copy and invitations (9:9, 9:10), hear,
 * report, take advice (9:15), judge, conclude (9:12). The first phase with something left to do is what comes next.
 */
record FormalCourse(Dossier dossier, Circumstances circumstances) {

    Stream<Obligation> next() {
        Stream<Supplier<List<Obligation>>> phases = Stream.of(
                this::prepare, this::invite, this::hear, this::report, this::advise, this::judge, this::conclude);
        return phases.map(Supplier::get).filter(phase -> !phase.isEmpty()).findFirst().stream()
                .flatMap(List::stream);
    }

    private List<Obligation> prepare() {
        var acknowledge = IntakeCourse.receipt(dossier, circumstances).stream();
        var respondent =
                when(isWritten() && dossier.respondents().isEmpty(), "name-respondent", PartyNamed.class, "9:9");
        var privacy = when(
                isWritten() && !dossier.has(PrivacyChoiceMade.class), "ask-privacy", PrivacyChoiceMade.class, "9:9");
        return Stream.of(IntakeCourse.describe(dossier), respondent, acknowledge, privacy)
                .flatMap(obligations -> obligations)
                .toList();
    }

    private List<Obligation> invite() {
        var copies = parties().filter(id -> !id.equals(PartyId.COMPLAINANT)).flatMap(id -> {
            var isSent = dossier.has(CopySent.class, copy -> copy.to().equals(id));
            return when(!isSent, "send-copy", CopySent.class, "9:9");
        });
        var invitations = parties().flatMap(id -> {
            var key = id.equals(PartyId.COMPLAINANT) ? "invite-complainant" : "invite-respondent";
            return when(!Hearings.wereOpenTo(id, dossier), key, HearingOffered.class, "9:10 lid 1");
        });
        return Stream.concat(copies, invitations).toList();
    }

    private List<Obligation> hear() {
        return parties()
                .filter(id -> !Hearings.areDoneWith(id, dossier))
                .flatMap(this::hear)
                .toList();
    }

    /** The complainant is heard or a ground is recorded; for a respondent the opportunity is enough (Awb 9:10). */
    private Stream<Obligation> hear(PartyId party) {
        var answer = Hearings.lastAnswer(party, dossier);
        if (answer.filter(HearingAnswered::wantsToBeHeard).isPresent())
            return Stream.of(new Obligation("hear", Heard.class, awb("9:10 lid 1"), handledBy()));
        var term = Hearings.lastOffer(party, dossier).map(offer -> AnswerTerm.of(offer, circumstances.calendar()));
        var isOpen = answer.isEmpty()
                && term.filter(deadline -> !deadline.isPast(circumstances.today()))
                        .isPresent();
        if (isOpen)
            return term
                    .map(deadline -> new Obligation(
                            "await-answer", HearingAnswered.class, awb("9:10 lid 2"), deadline.lastDay()))
                    .stream();
        return when(party.equals(PartyId.COMPLAINANT), "waive-hearing", HearingWaived.class, "9:10 lid 2");
    }

    private List<Obligation> report() {
        var isLacking = Hearings.withoutReport(dossier).findAny().isPresent();
        return when(isLacking, "report-hearing", HearingReported.class, "9:10 lid 3")
                .toList();
    }

    private List<Obligation> advise() {
        var isLacking = Advisers.handle(dossier, circumstances.ordinance()) && !dossier.has(Advised.class);
        return when(isLacking, "await-advice", Advised.class, "9:15 lid 4").toList();
    }

    private List<Obligation> judge() {
        return dossier.elements().stream()
                .map(Element::id)
                .filter(id -> !dossier.isDeclined(id)
                        && Title91Scope.holds(id, dossier)
                        && dossier.judgementOn(id).isEmpty())
                .map(id -> new Obligation("judge-element", ElementJudged.class, awb("9:12 lid 1"), handledBy()))
                .toList();
    }

    private List<Obligation> conclude() {
        if (Measures.lacking(dossier).isPresent())
            return List.of(new Obligation("set-measure", MeasureSet.class, awb("9:12 lid 1"), handledBy()));
        return List.of(new Obligation("conclude", Concluded.class, awb("9:12"), handledBy()));
    }

    /** Awb 9:10 is about a written complaint; of another complaint those complained about need not even know. */
    private Stream<PartyId> parties() {
        if (!isWritten()) return Stream.empty();
        return Stream.concat(
                Stream.of(PartyId.COMPLAINANT), dossier.respondents().stream().map(Party::id));
    }

    private boolean isWritten() {
        return Regimes.of(dossier, circumstances.ordinance()).isWrittenComplaint();
    }

    private LocalDate handledBy() {
        return HandlingDeadline.of(dossier, circumstances).lastDay();
    }

    private static Stream<Obligation> when(boolean needed, String key, Class<? extends Step> step, String article) {
        return needed ? Stream.of(new Obligation(key, step, awb(article), null)) : Stream.empty();
    }
}
