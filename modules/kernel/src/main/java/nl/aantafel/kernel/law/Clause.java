package nl.aantafel.kernel.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.statute.Article;

/**
 * One row of a procedure: a kind of step, the article it comes from, the stages in which it can be taken, its rules.
 *
 * @param by the name of the law that brought this row in, or was the last to add a rule to it
 */
public record Clause<S extends Step>(
        Class<S> kind, Article article, Set<Stage> during, List<Rule<? super S>> rules, String by) {

    public Clause {
        during = Set.copyOf(during);
        rules = List.copyOf(rules);
    }

    /** @param adding the name of the law that brings more rules */
    Clause<S> also(List<Rule<? super S>> more, String adding) {
        return new Clause<>(
                kind,
                article,
                during,
                Stream.concat(rules.stream(), more.stream()).toList(),
                adding);
    }

    /** The stricter of two laws: only where both allow it, and under the rules of both. */
    Clause<S> and(Clause<S> other) {
        var both = during.stream().filter(other.during::contains).collect(Collectors.toUnmodifiableSet());
        return new Clause<>(kind, article, both, rules, by).also(other.rules, by);
    }

    Stream<Breach> breaches(S step, Dossier dossier) {
        var broken = rules.stream().filter(rule -> !rule.allows(step, dossier)).map(Breach::of);
        return Stream.concat(outOfPlace(dossier).stream(), broken);
    }

    Optional<Breach> outOfPlace(Dossier dossier) {
        return during.contains(dossier.stage())
                ? Optional.empty()
                : Optional.of(new Breach(article, "PossibleAtThisStage", Force.REFUSE));
    }
}
