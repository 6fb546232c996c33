package nl.aantafel.kernel.web.citizen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.answering.CallBacks;
import nl.aantafel.kernel.awb.answering.ClosingTalk;
import nl.aantafel.kernel.awb.answering.TableAgain;
import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.AssessmentStep.HarmTold;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionSettled;
import nl.aantafel.kernel.dossier.AssessmentStep.Settling;
import nl.aantafel.kernel.dossier.AssessmentStep.TableAnswered;
import nl.aantafel.kernel.dossier.AssessmentStep.TableCalled;
import nl.aantafel.kernel.dossier.AssessmentStep.Trust;
import nl.aantafel.kernel.dossier.AssessmentStep.TrustGiven;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.kernel.web.citizen.AfterSheet.Asked;
import nl.aantafel.kernel.web.citizen.AfterSheet.Call;
import nl.aantafel.kernel.web.citizen.AfterSheet.Table;
import nl.aantafel.shell.View.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the status page: questions, a promised call, the invitation to the table, and how it is after the end. */
@Component
@Order(20)
class StatusAftercare implements PageSlot {
    private final Wording words;

    StatusAftercare(Wording words) {
        this.words = words;
    }

    @Override
    public Place place() {
        return Place.STATUS;
    }

    @Override
    public String fragment() {
        return "kernel/citizen/nazorg :: after(${panel})";
    }

    @Override
    public AfterSheet panel(ComplaintView complaint, @Nullable Step step) {
        var dossier = complaint.dossier();
        return new AfterSheet(
                new Assessment(dossier)
                        .questions().stream().map(put -> asked(put, dossier)).toList(),
                CallBacks.open(dossier)
                        .map(promised -> new Call(promised.callOn(), promised.time()))
                        .orElse(null),
                table(dossier),
                ClosingTalk.isAnswered(dossier) && !has(HarmTold.class, dossier, closed(dossier)),
                asksTrust(dossier, complaint.today()) ? trust() : List.of(),
                !dossier.isClosed() && dossier.has(TalkHeld.class),
                new Assessment(dossier).leavesTalksOut());
    }

    private static Asked asked(QuestionPut put, Dossier dossier) {
        var answer = new Assessment(dossier).answer(put.id());
        return new Asked(
                put.text(),
                answer.map(QuestionSettled::text).orElse(""),
                answer.filter(settled -> settled.how() == Settling.REFUSED).isPresent());
    }

    private @Nullable Table table(Dossier dossier) {
        if (!TableAgain.isComing(dossier)) return null;
        var awaits = TableAgain.awaits(PartyId.COMPLAINANT, dossier);
        var chosen = dossier.all(TableAnswered.class)
                .filter(answered -> answered.by().equals(PartyId.COMPLAINANT))
                .reduce((earlier, later) -> later)
                .map(TableAnswered::choice)
                .orElse(null);
        return dossier.last(TableCalled.class)
                .map(called -> new Table(
                        called.place(), called.agenda(), awaits ? days(called) : List.of(), awaits ? null : chosen))
                .orElse(null);
    }

    private List<Choice> days(TableCalled called) {
        var days = called.days().stream().map(day -> new Choice(day.toString(), words.day(day)));
        return Stream.concat(days, Stream.of(new Choice("", words.say("status.tafel.geen"))))
                .toList();
    }

    /** At the end, and once more after three months; nobody has to answer. */
    private static boolean asksTrust(Dossier dossier, LocalDate today) {
        if (!ClosingTalk.isAnswered(dossier)) return false;
        var later = ClosingTalk.quietUntil(dossier).filter(from -> !today.isBefore(from));
        return !has(TrustGiven.class, dossier, later.orElse(closed(dossier)));
    }

    private List<Choice> trust() {
        return Arrays.stream(Trust.values())
                .map(trust -> new Choice(trust.name(), words.say("status.vertrouwen." + trust.name())))
                .toList();
    }

    private static boolean has(Class<? extends Step> kind, Dossier dossier, LocalDate since) {
        return dossier.all(kind).anyMatch(step -> !step.on().isBefore(since));
    }

    private static LocalDate closed(Dossier dossier) {
        return dossier.closedOn().orElseThrow();
    }
}
