package nl.aantafel.kernel.web.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Due;
import nl.aantafel.kernel.web.Badges;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.shell.View.Stage;
import nl.aantafel.shell.View.State;
import org.springframework.stereotype.Component;

/** Says at the top of the case page what it is, where it stands and how much time is left. */
@Component
class CaseHeads {
    private final Badges badges;
    private final Phrases phrases;

    CaseHeads(Badges badges, Phrases phrases) {
        this.badges = badges;
        this.phrases = phrases;
    }

    /** One phase of the handling, and the day on which it was reached. */
    private record Phase(String key, Optional<LocalDate> reached) {}

    CaseHead of(ComplaintView view) {
        var dossier = view.dossier();
        var isWaiting = dossier.steps().getLast() instanceof HearingOffered;
        return new CaseHead(
                dossier.number(),
                view.title(),
                badges.of(due(view).orElse(null), !dossier.isClosed(), isWaiting, view.today()),
                dossier.elements().stream()
                        .flatMap(element -> element.laws().stream())
                        .distinct()
                        .sorted()
                        .map(law -> phrases.say("law." + law))
                        .toList(),
                phrases.say("regime." + view.regime().kind()),
                phrases.say(view.regime().because()),
                view.regime().missing().stream()
                        .map(missing -> phrases.say("regime.missing." + missing))
                        .sorted()
                        .toList(),
                dossier.handler().map(HandlerAssigned::name).orElse(""),
                stages(dossier));
    }

    static Optional<LocalDate> due(ComplaintView view) {
        return Due.of(view.clocks());
    }

    private List<Stage> stages(Dossier dossier) {
        var closed = Optional.of(dossier.steps().getLast().on()).filter(_ -> dossier.isClosed());
        var phases = List.of(
                new Phase("received", Optional.of(dossier.receivedOn())),
                new Phase("acknowledged", first(dossier, Acknowledged.class)),
                new Phase("talk", first(dossier, TalkHeld.class)),
                new Phase("hear", first(dossier, Heard.class)),
                new Phase("judge", first(dossier, ElementJudged.class)),
                new Phase("closed", closed));
        var now = current(phases);
        return phases.stream().map(phase -> stage(phase, phase == now)).toList();
    }

    /** The first phase after the last one that was reached; skipping one is allowed. */
    private static Phase current(List<Phase> phases) {
        var reached =
                phases.stream().filter(phase -> phase.reached().isPresent()).toList();
        var after = phases.indexOf(reached.getLast()) + 1;
        return phases.get(Math.min(after, phases.size() - 1));
    }

    private Stage stage(Phase phase, boolean isNow) {
        var label = phrases.say("phase." + phase.key());
        if (phase.reached().isPresent())
            return new Stage(label, phrases.day(phase.reached().get()), State.DONE);
        return new Stage(label, isNow ? phrases.say("phase.now") : null, isNow ? State.NOW : State.TODO);
    }

    private static Optional<LocalDate> first(Dossier dossier, Class<? extends Step> kind) {
        return dossier.first(kind).map(Step::on);
    }
}
