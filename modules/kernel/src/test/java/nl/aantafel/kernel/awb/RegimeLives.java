package nl.aantafel.kernel.awb;

import static java.util.stream.Collectors.joining;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.kernel.awb.ending.CompleteComplaintIsNotDowngraded;
import nl.aantafel.kernel.awb.ending.MissingElementsWereAskedFor;
import nl.aantafel.kernel.awb.talking.ConcernsAParticularMatter;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;

/** The life of a complaint in each regime: which way it can go, which terms run, and what comes next. */
final class RegimeLives {
    /** The rules that look at the regime, or at what decides it. */
    private static final Set<String> OF_THE_REGIME = Set.of(
            CompleteComplaintIsNotDowngraded.class.getSimpleName(),
            MissingElementsWereAskedFor.class.getSimpleName(),
            ConcernsAParticularMatter.class.getSimpleName());

    private RegimeLives() {}

    static String document() {
        return """
                # The life of a complaint, per regime

                Generated from `awb/Title91` by a test; do not edit. "Warned" means: only with a reason, which is kept.

                """
                + Stream.of(
                                Dossiers.understood(),
                                story(aComplaint().received(Receipts.phone("2026-03-02"))),
                                story(aComplaint().received(Receipts.anonymous("2026-03-02"))))
                        .map(RegimeLives::section)
                        .collect(joining("\n"));
    }

    private static ComplaintStory story(ComplaintStory received) {
        return received.assigned("2026-03-02").described("2026-03-04", Elements.conduct(1));
    }

    private static String section(ComplaintStory story) {
        var texts = RuleTextsTests.texts();
        var kind = story.regime().kind();
        return """
                ## %s (%s)

                %s %s

                ```mermaid
                stateDiagram-v2
                    [*] --> RECEIVED: Received (Awb 9:2)
                %s```

                Terms that run from the day of receipt: %s.

                | stage | what comes next |
                |---|---|
                %s""".formatted(
                        texts.getProperty("regime." + kind),
                        kind,
                        texts.getProperty(story.regime().because()),
                        texts.getProperty("regime." + kind + ".explained"),
                        arrows(story).stream().map("    %s\n"::formatted).collect(joining()),
                        clocks(story, texts),
                        next(story));
    }

    private static String clocks(ComplaintStory story, Map<?, ?> texts) {
        if (story.clocks().isEmpty()) return "none";
        return story.clocks().stream()
                .map(Clock::id)
                .distinct()
                .map(id -> id + " (" + texts.get("clock." + id) + ")")
                .collect(joining(", "));
    }

    private static List<String> arrows(ComplaintStory story) {
        var arrows = new ArrayList<String>();
        for (var stage : Stage.values())
            LifeCycle.moving().forEach((label, step) -> {
                var at = LifeCycle.at(stage, story.dossier());
                var procedure = story.procedure(step.on());
                var after = LifeCycle.with(at, step).stage();
                var clause = procedure.clause(step.getClass()).orElseThrow();
                var against = procedure.breaches(step, at).stream()
                        .filter(breach -> OF_THE_REGIME.contains(breach.rule()))
                        .toList();
                var isPossible = clause.during().contains(stage)
                        && after != stage
                        && against.stream().noneMatch(Breach::refuses);
                var warned = against.isEmpty() ? "" : ", warned";
                if (isPossible)
                    arrows.add("%s --> %s: %s (%s)%s".formatted(stage, after, label, clause.article(), warned));
            });
        return arrows;
    }

    private static String next(ComplaintStory story) {
        return Stream.of(Stage.RECEIVED, Stage.INFORMAL, Stage.FORMAL)
                .map(stage -> "| `%s` | %s |\n".formatted(stage, next(LifeCycle.at(stage, story.dossier()), story)))
                .collect(joining());
    }

    private static String next(Dossier dossier, ComplaintStory story) {
        return Obligations.of(dossier, story.circumstances()).stream()
                .map(Obligation::key)
                .distinct()
                .collect(joining(", "));
    }
}
