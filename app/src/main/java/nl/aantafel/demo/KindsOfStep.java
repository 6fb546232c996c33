package nl.aantafel.demo;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;

/** Every kind of step that can be written down, by its name. */
final class KindsOfStep {
    private static final Map<String, Class<?>> BY_NAME = Arrays.stream(Step.class.getPermittedSubclasses())
            .filter(group -> group != SectoralStep.class)
            .flatMap(group -> Arrays.stream(group.getPermittedSubclasses()))
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private KindsOfStep() {}

    /** @throws IllegalArgumentException when there is no such kind of step, or it cannot be made of this */
    static Step read(String kind, Map<String, ?> written, Facts facts) {
        var named = BY_NAME.get(kind);
        if (named == null) throw new IllegalArgumentException("Er is geen stap " + kind);
        return (Step) facts.read(named.asSubclass(Record.class), written);
    }
}
