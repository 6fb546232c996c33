package nl.aantafel.kernel.web.casefile;

import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.answering.Aftercare;
import nl.aantafel.kernel.awb.answering.CallBacks;
import nl.aantafel.kernel.awb.answering.Measures;
import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.AssessmentStep.AboutHandling;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureChecked;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureKind;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureSet;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionSettled;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.web.Phrases;
import org.springframework.stereotype.Component;

/** Questions, promises and measures of a complaint in words. */
@Component
class AnsweringCards {
    private final Phrases phrases;

    AnsweringCards(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * @param aftercare the handling ended, a promise still runs
     * @param earlier number of the complaint whose handling this one is about; empty when it is not
     * @param call the call that was promised, in a sentence; empty when there is none
     */
    record Answering(
            boolean aftercare,
            String earlier,
            String call,
            List<Line> questions,
            List<Line> promises,
            List<Line> measures) {
        public boolean isEmpty() {
            return earlier.isEmpty()
                    && call.isEmpty()
                    && questions.isEmpty()
                    && promises.isEmpty()
                    && measures.isEmpty();
        }
    }

    /**
     * @param more what was answered, or who does it and when
     * @param kind of the tag; @param href the step that it waits for, empty when it waits for nothing
     */
    record Line(String text, String more, String kind, String state, String href) {}

    Answering of(ComplaintView view) {
        var dossier = view.dossier();
        return new Answering(
                Aftercare.isRunning(dossier),
                dossier.last(AboutHandling.class).map(AboutHandling::number).orElse(""),
                CallBacks.open(dossier)
                        .map(call -> phrases.say("answering.call", phrases.day(call.callOn()), call.time()))
                        .orElse(""),
                new Assessment(dossier)
                        .questions().stream().map(put -> question(put, view)).toList(),
                dossier.all(CommitmentMade.class)
                        .map(made -> promise(made, view))
                        .toList(),
                dossier.elements().stream()
                        .flatMap(element -> new Assessment(dossier)
                                .measure(element.id()).stream().map(measure -> measure(element, measure, view)))
                        .toList());
    }

    private Line question(QuestionPut put, ComplaintView view) {
        var answer = new Assessment(view.dossier()).answer(put.id());
        var state = answer.map(QuestionSettled::how).map(how -> "answering.question." + how);
        return new Line(
                put.text(),
                answer.map(QuestionSettled::text).orElse(""),
                answer.isPresent() ? "ok" : "warning",
                phrases.say(state.orElse("answering.question.OPEN")),
                answer.isPresent()
                        ? ""
                        : address(view, "QuestionSettled?id=" + put.id().value()));
    }

    private Line promise(CommitmentMade made, ComplaintView view) {
        var state = state(made, view.dossier());
        return new Line(
                made.what(),
                phrases.say("answering.who", made.who(), phrases.day(made.dueOn())),
                state.equals("CONFIRMED") ? "ok" : "warning",
                phrases.say("answering.promise." + state),
                state.equals("CONFIRMED")
                        ? ""
                        : address(view, "CommitmentKept?id=" + made.id().value()));
    }

    private static String state(CommitmentMade made, Dossier dossier) {
        if (dossier.openCommitments().contains(made)) return "OPEN";
        return dossier.unconfirmedCommitments().contains(made) ? "SAID" : "CONFIRMED";
    }

    private Line measure(Element element, MeasureSet measure, ComplaintView view) {
        var checked = Measures.check(element.id(), view.dossier());
        var isNone = measure.kind() == MeasureKind.NONE;
        return new Line(
                element.title() + ": " + measure.what(),
                due(measure),
                checked.isPresent() || isNone ? "ok" : "info",
                isNone
                        ? phrases.of(measure.kind())
                        : checked.map(MeasureChecked::effect)
                                .map(phrases::of)
                                .orElseGet(() -> phrases.say("answering.measure.open")),
                isNone || checked.isPresent()
                        ? ""
                        : address(view, "MeasureChecked?element=" + element.id().value()));
    }

    private String due(MeasureSet measure) {
        var due = measure.dueOn();
        return due == null ? "" : phrases.say("answering.who", measure.owner(), phrases.day(due));
    }

    private static String address(ComplaintView view, String step) {
        return "/klachten/" + view.id() + "/stappen/" + step;
    }
}
