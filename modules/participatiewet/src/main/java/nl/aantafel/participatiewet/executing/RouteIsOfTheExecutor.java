package nl.aantafel.participatiewet.executing;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Pw 8c, Awb 9:1: who carries the law out says whose conduct it is. */
final class RouteIsOfTheExecutor implements Rule<RouteChosen> {
    private static final Set<String> EXECUTORS =
            Stream.of(Executor.values()).map(Executor::route).collect(Collectors.toUnmodifiableSet());

    @Override
    public Article article() {
        return Article.of(Statute.PARTICIPATIEWET, "8c");
    }

    @Override
    public boolean allows(RouteChosen step, Dossier dossier) {
        var noted = dossier.all(ExecutionNoted.class)
                .map(execution -> execution.executor().route())
                .toList();
        return noted.isEmpty() || !EXECUTORS.contains(step.route()) || noted.contains(step.route());
    }
}
