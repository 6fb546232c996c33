package nl.aantafel.kernel.awb;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.ClosingStep.Withdrawn;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.InformalStep.Reopened;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.Statement;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TalkKind;
import nl.aantafel.kernel.dossier.InformalStep.Track;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionDecided;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionOutcome;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.RoutingStep.HandledElsewhere;
import nl.aantafel.kernel.dossier.RoutingStep.PutToRest;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.law.Clause;
import nl.aantafel.kernel.law.Procedure;

/** Draws the life of a complaint: takes each moving step at each stage and looks where the dossier then stands. */
final class LifeCycle {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private LifeCycle() {}

    static String document(Procedure table) {
        var arrows = arrows(table).stream().map("    %s\n"::formatted).collect(joining());
        var staying = Stream.of(Stage.values())
                .map(stage -> "| `%s` | %s |\n".formatted(stage, String.join(", ", staying(stage, table))))
                .collect(joining());
        return """
                # The life of a complaint

                Generated from `awb/Title91` and the stages of a dossier by a test; do not edit.

                ```mermaid
                stateDiagram-v2
                    [*] --> RECEIVED: Received (Awb 9:2)
                %s```

                Steps that leave the complaint where it is:

                | stage | steps |
                |---|---|
                %s""".formatted(arrows, staying);
    }

    private static List<String> arrows(Procedure table) {
        var arrows = new ArrayList<String>();
        for (var stage : Stage.values())
            moving().forEach((label, step) -> {
                var clause = table.clause(step.getClass()).orElseThrow();
                var after = with(at(stage), step).stage();
                if (clause.during().contains(stage) && after != stage)
                    arrows.add("%s --> %s: %s (%s)".formatted(stage, after, label, clause.article()));
            });
        return arrows;
    }

    private static List<String> staying(Stage stage, Procedure table) {
        var moving = moving().values().stream().map(Step::getClass).collect(Collectors.toSet());
        return table.clauses().stream()
                .filter(clause -> clause.during().contains(stage))
                .map(Clause::kind)
                .filter(kind -> !moving.contains(kind)
                        || kind == TalkHeld.class && stage != Stage.RECEIVED
                        || kind == MessageReceived.class && stage != Stage.RESTING)
                .map(Class::getSimpleName)
                .sorted()
                .toList();
    }

    static Map<String, Step> moving() {
        var steps = new LinkedHashMap<String, Step>();
        steps.put("TrackChosen informal", new TrackChosen(DAY, Track.INFORMAL, true));
        steps.put("TrackChosen formal", new TrackChosen(DAY, Track.FORMAL, true));
        steps.put("TalkHeld", new TalkHeld(DAY, TalkKind.CONVERSATION, "", false, ""));
        steps.put("SettledInformally", settled());
        steps.put("Reopened", new Reopened(DAY, ""));
        steps.put("Concluded", new Concluded(DAY, "", "", false));
        steps.put("Declined", declined());
        steps.put("Withdrawn", new Withdrawn(DAY, ""));
        steps.put("SignalNoted", new SignalNoted(DAY, ""));
        steps.put("HandledElsewhere", new HandledElsewhere(DAY, ""));
        steps.put("ObjectionDecided", decided(new ElementId(1)));
        steps.put("PutToRest", new PutToRest(DAY, ""));
        steps.put("MessageReceived", new MessageReceived(DAY, Channel.WEB, ""));
        return steps;
    }

    private static Dossier at(Stage stage) {
        return at(stage, Dossiers.understood().dossier());
    }

    /** A received dossier, brought to this stage. */
    static Dossier at(Stage stage, Dossier received) {
        var formal = with(received, new TrackChosen(DAY, Track.FORMAL, true));
        return switch (stage) {
            case RECEIVED -> received;
            case INFORMAL -> with(received, new TrackChosen(DAY, Track.INFORMAL, true));
            case FORMAL -> formal;
            case SETTLED -> with(formal, settled());
            case CONCLUDED -> with(formal, new Concluded(DAY, "", "", false));
            case DECLINED -> with(formal, declined());
            case WITHDRAWN -> with(formal, new Withdrawn(DAY, ""));
            case NOTED -> with(formal, new SignalNoted(DAY, ""));
            case TRANSFERRED -> with(formal, new HandledElsewhere(DAY, ""));
            case RESTING -> with(formal, new PutToRest(DAY, ""));
            case OBJECTION_DECIDED -> objected(received);
        };
    }

    /** Everything in it becomes an objection, and is decided on. */
    private static Dossier objected(Dossier received) {
        var objected = received;
        for (var element : received.elements())
            objected = with(objected, new TreatedAsObjection(DAY, element.id(), DAY, false));
        for (var element : received.elements()) objected = with(objected, decided(element.id()));
        return objected;
    }

    private static ObjectionDecided decided(ElementId element) {
        return new ObjectionDecided(DAY, element, ObjectionOutcome.UNFOUNDED, null, "", true, "", false);
    }

    static Dossier with(Dossier dossier, Step step) {
        return dossier.with(new Recorded(dossier.history().size() + 1, step, Instant.EPOCH, "test", ""));
    }

    private static SettledInformally settled() {
        return new SettledInformally(DAY, Statement.BY_PHONE, DAY, "", "");
    }

    private static Declined declined() {
        return new Declined(DAY, Set.of(), Ground.BEFORE_ANOTHER_COURT, "", "", "", null, "");
    }
}
