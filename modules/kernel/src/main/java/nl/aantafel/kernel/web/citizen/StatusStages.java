package nl.aantafel.kernel.web.citizen;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.shell.View.Stage;
import nl.aantafel.shell.View.State;
import org.springframework.stereotype.Component;

/** The way a complaint goes, for the citizen: what is done, what is going on, what comes. */
@Component
final class StatusStages {
    private static final List<String> WHOLE_WAY = List.of("ontvangen", "praten", "onderzoek", "antwoord");
    private static final List<String> SHORT_WAY = List.of("ontvangen", "klaar");
    private final Wording words;

    StatusStages(Wording words) {
        this.words = words;
    }

    List<Stage> of(ComplaintView view) {
        var way = way(view);
        var now = now(view);
        var stages = new ArrayList<Stage>();
        for (int at = 0; at < way.size(); at++)
            stages.add(new Stage(label(way.get(at), view), detail(way.get(at), view), state(at, now)));
        return List.copyOf(stages);
    }

    private static List<String> way(ComplaintView view) {
        return switch (view.dossier().stage()) {
            case RECEIVED, INFORMAL, FORMAL, CONCLUDED -> WHOLE_WAY;
            case SETTLED, DECLINED, WITHDRAWN, NOTED, TRANSFERRED, OBJECTION_DECIDED, RESTING -> SHORT_WAY;
        };
    }

    private static int now(ComplaintView view) {
        return switch (view.dossier().stage()) {
            case RECEIVED, INFORMAL -> 1;
            case FORMAL -> 2;
            case SETTLED, CONCLUDED, DECLINED, WITHDRAWN, NOTED, TRANSFERRED, OBJECTION_DECIDED, RESTING ->
                WHOLE_WAY.size();
        };
    }

    private static State state(int at, int now) {
        if (at == now) return State.NOW;
        return at < now ? State.DONE : State.TODO;
    }

    private String label(String part, ComplaintView view) {
        return part.equals("klaar")
                ? words.say("status.stand." + view.dossier().stage().name())
                : words.say("status.stap." + part);
    }

    private String detail(String part, ComplaintView view) {
        return switch (part) {
            case "ontvangen" -> words.day(view.dossier().receivedOn());
            case "antwoord", "klaar" -> end(view);
            default -> words.say("status.stap." + part + ".uitleg");
        };
    }

    private String end(ComplaintView view) {
        return view.dossier()
                .closedOn()
                .map(words::day)
                .or(() -> view.clock("K1")
                        .filter(Clock::isRunning)
                        .map(clock -> words.say(
                                "status.uiterlijk", words.day(clock.deadline().lastDay()))))
                .orElse("");
    }
}
