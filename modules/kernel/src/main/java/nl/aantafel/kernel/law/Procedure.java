package nl.aantafel.kernel.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.statute.Article;

/**
 * The life of a complaint as a table: each row is an article. Immutable; a law module gets the general procedure and
 * gives back a refined one. A law may replace a row of the general procedure; of the rows of two laws everything holds, so
 * that the citizen has the protection of both. What was replaced is kept, so that a dossier can show it.
 */
public final class Procedure {
    private final String origin;
    private final String name;
    private final Map<Class<? extends Step>, Clause<?>> clauses;
    private final List<Rule<? super Step>> always;
    private final List<Clause<?>> replaced;

    private Procedure(
            String origin,
            String name,
            Map<Class<? extends Step>, Clause<?>> clauses,
            List<Rule<? super Step>> always,
            List<Clause<?>> replaced) {
        this.origin = origin;
        this.name = name;
        this.clauses = new LinkedHashMap<>(clauses);
        this.always = List.copyOf(always);
        this.replaced = List.copyOf(replaced);
    }

    /** The same, when the rows put in from now on are brought by this law. */
    public Procedure by(String law) {
        return new Procedure(origin, law, clauses, always, replaced);
    }

    public static Procedure named(String name) {
        return new Procedure(name, name, Map.of(), List.of(), List.of());
    }

    /** A rule for every step, whatever its kind. */
    public Procedure always(Rule<? super Step> rule) {
        return new Procedure(origin, name, clauses, plus(always, rule), replaced);
    }

    /** A row of the table. An earlier row for the same kind of step is replaced, and kept as such. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the rules are only copied into a list
    public final <S extends Step> Procedure step(
            Class<S> kind, Article article, Set<Stage> during, Rule<? super S>... rules) {
        return put(new Clause<>(kind, article, during, List.of(rules), name));
    }

    /** More rules for a kind of step that is in the table already. @throws IllegalArgumentException when it is not */
    @SafeVarargs
    @SuppressWarnings("varargs") // the rules are only copied into a list
    public final <S extends Step> Procedure also(Class<S> kind, Rule<? super S>... rules) {
        var clause = clause(kind).orElseThrow(() -> new IllegalArgumentException("Geen bepaling voor deze stap"));
        var more = new LinkedHashMap<>(clauses);
        more.put(kind, clause.also(List.of(rules), name));
        return new Procedure(origin, name, more, always, replaced);
    }

    private <S extends Step> Procedure put(Clause<S> clause) {
        var more = new LinkedHashMap<>(clauses);
        var before = clause(clause.kind()).orElse(null);
        more.put(clause.kind(), before != null && isOfAnotherLaw(before) ? clause.and(before) : clause);
        return new Procedure(origin, name, more, always, before == null ? replaced : plus(replaced, before));
    }

    private boolean isOfAnotherLaw(Clause<?> before) {
        return !before.by().equals(origin) && !before.by().equals(name);
    }

    /** Everything that is wrong with taking this step now, all at once; empty when it may be taken. */
    public List<Breach> breaches(Step step, Dossier dossier) {
        var general =
                always.stream().filter(rule -> !rule.allows(step, dossier)).map(Breach::of);
        return Stream.concat(general, breachesOfClause(step.getClass(), step, dossier))
                .toList();
    }

    private <S extends Step> Stream<Breach> breachesOfClause(Class<S> kind, Step step, Dossier dossier) {
        return clause(kind)
                .map(clause -> clause.breaches(kind.cast(step), dossier))
                .orElseGet(() -> Stream.of(unknownStep()));
    }

    /** The rows that can be taken where this received dossier stands now; their other rules need the step itself. */
    public List<Clause<?>> possible(Dossier dossier) {
        var stage = dossier.stage();
        return clauses().stream()
                .filter(clause -> clause.during().contains(stage) && clause.kind() != Received.class)
                .toList();
    }

    /** Why a kind of step cannot be taken where this dossier stands now; empty when its stage is right. */
    public Optional<Breach> refusedBecause(Class<? extends Step> kind, Dossier dossier) {
        return clause(kind).map(clause -> clause.outOfPlace(dossier)).orElseGet(() -> Optional.of(unknownStep()));
    }

    private static Breach unknownStep() {
        return new Breach(Article.awb("9:2"), "StepIsInTheProcedure", Force.REFUSE);
    }

    @SuppressWarnings("unchecked") // put() stores each clause under its own kind
    public <S extends Step> Optional<Clause<S>> clause(Class<S> kind) {
        return Optional.ofNullable((Clause<S>) clauses.get(kind));
    }

    /** The rows, in the order of the law. */
    public List<Clause<?>> clauses() {
        return List.copyOf(clauses.values());
    }

    /** The rules for every step, whatever its kind. */
    public List<Rule<? super Step>> generalRules() {
        return always;
    }

    public List<Clause<?>> replaced() {
        return replaced;
    }

    public String name() {
        return name;
    }

    private static <T> List<T> plus(List<? extends T> list, T one) {
        var more = new ArrayList<T>(list);
        more.add(one);
        return List.copyOf(more);
    }
}
