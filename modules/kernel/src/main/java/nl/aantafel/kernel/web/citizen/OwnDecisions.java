package nl.aantafel.kernel.web.citizen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.objection.LinkedDecision;
import nl.aantafel.kernel.awb.objection.Objecting;
import nl.aantafel.kernel.awb.objection.Penalty;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.ApplicationNoted;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWish;
import nl.aantafel.kernel.dossier.ObjectionStep.DocumentNature;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.shell.View.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the citizen reads about the decisions in the own complaint, the one question, and the objection that can be made now. */
@Component
@Order(10)
class OwnDecisions implements PageSlot {
    private final Wording words;

    OwnDecisions(Wording words) {
        this.words = words;
    }

    /**
     * One decision.
     *
     * @param told what there is to know, in sentences
     * @param mayObject an objection can be made here and now
     * @param mayAnswer the one question was not answered yet
     */
    record Shown(int number, String title, List<String> told, boolean mayObject, boolean mayAnswer) {}

    /** @param answers to the one question */
    record Panel(List<Shown> decisions, List<Choice> answers) {}

    @Override
    public Place place() {
        return Place.STATUS;
    }

    @Override
    public String fragment() {
        return "kernel/citizen/besluit :: own(${panel})";
    }

    @Override
    public @Nullable Panel panel(ComplaintView complaint, @Nullable Step step) {
        var shown = complaint.dossier().elements().stream()
                .flatMap(element -> shown(element, complaint).stream())
                .toList();
        var answers = Arrays.stream(DecisionWish.values())
                .map(wish -> new Choice(wish.name(), words.say("status.besluit.wens." + wish.name())))
                .toList();
        return shown.isEmpty() ? null : new Panel(shown, answers);
    }

    private Optional<Shown> shown(Element element, ComplaintView view) {
        var told = told(element, view);
        var isDone =
                Objecting.isTreated(element.id(), view.dossier()) || Objecting.isMade(element.id(), view.dossier());
        var isPossible = !isDone && Objecting.isPossible(element.id(), view.dossier());
        var isAsked = Objecting.wish(element.id(), view.dossier()).isPresent();
        if (told.isEmpty() && !isPossible) return Optional.empty();
        return Optional.of(new Shown(element.id().value(), element.title(), told, isPossible, isPossible && !isAsked));
    }

    private List<String> told(Element element, ComplaintView view) {
        return Stream.of(
                        objection(element, view),
                        nature(element, view),
                        reported(element, view),
                        decision(element, view),
                        penalty(element, view))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> objection(Element element, ComplaintView view) {
        var dossier = view.dossier();
        var filed = Objecting.filedOn(element.id(), dossier);
        if (Objecting.isTreated(element.id(), dossier))
            return say("status.besluit.bezwaar", treatedOn(element, view).orElse(filed));
        if (Objecting.isMade(element.id(), dossier)) return say("status.besluit.gemaakt", filed);
        var term = clock("K6", element, view).map(clock -> clock.deadline().lastDay());
        if (term.isPresent())
            return say(term.get().isBefore(view.today()) ? "status.besluit.voorbij" : "status.besluit.tot", term.get());
        return LinkedDecision.of(element.id(), dossier)
                .filter(LinkedDecision::mayBeObjectedTo)
                .map(_ -> words.say("status.besluit.onbekend"));
    }

    private static Optional<LocalDate> treatedOn(Element element, ComplaintView view) {
        return clock("K6", element, view).map(Clock::stoppedOn);
    }

    private Optional<String> nature(Element element, ComplaintView view) {
        var linked = LinkedDecision.of(element.id(), view.dossier());
        var isOral = linked.map(LinkedDecision::isOral).orElse(element.matter() == Matter.ORAL_REFUSAL);
        if (isOral) return Optional.of(words.say("status.besluit.mondeling"));
        return linked.map(LinkedDecision::nature)
                .filter(nature -> nature != DocumentNature.DECISION)
                .map(nature -> words.say("status.besluit.aard." + nature.name()));
    }

    /** A report of a need is no application, and people do not know that (report p. 26). */
    private Optional<String> reported(Element element, ComplaintView view) {
        return LinkedDecision.application(element.id(), view.dossier())
                .filter(noted -> noted.appliedOn() == null)
                .map(ApplicationNoted::reportedOn)
                .flatMap(day -> say("status.besluit.geenaanvraag", day));
    }

    private Optional<String> decision(Element element, ComplaintView view) {
        return clock("K7", element, view)
                .filter(Clock::isRunning)
                .flatMap(clock -> say(
                        clock.isOverdue(view.today()) ? "status.besluit.telaat" : "status.besluit.wacht",
                        clock.deadline().lastDay()));
    }

    private Optional<String> penalty(Element element, ComplaintView view) {
        return clock("K8", element, view)
                .filter(Clock::isRunning)
                .flatMap(clock -> say(
                        "status.besluit.dwangsom",
                        Penalty.after(clock.deadline()).firstDay()));
    }

    private static Optional<Clock> clock(String id, Element element, ComplaintView view) {
        return view.clocks().stream()
                .filter(clock -> clock.id().equals(id)
                        && clock.about().equals(String.valueOf(element.id().value())))
                .findFirst();
    }

    private Optional<String> say(String key, LocalDate day) {
        return Optional.of(words.say(key, words.day(day)));
    }
}
