package nl.aantafel.demo;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every kind of step that can be written down, by its name. */
final class KindsOfStep {
    private static final Map<String, Class<?>> BY_NAME = Stream.concat(ofTheKernel(), ofTheLaws())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private KindsOfStep() {}

    private static Stream<Class<?>> ofTheKernel() {
        return Arrays.stream(Step.class.getPermittedSubclasses())
                .filter(group -> group != SectoralStep.class)
                .flatMap(group -> Arrays.stream(group.getPermittedSubclasses()));
    }

    /** A law may bring any number of them; its module keeps them where it wants. */
    private static Stream<Class<?>> ofTheLaws() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(SectoralStep.class));
        var loader = ClassUtils.getDefaultClassLoader();
        return scan.findCandidateComponents("nl.aantafel").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), loader));
    }

    /** @throws IllegalArgumentException when there is no such kind of step, or it cannot be made of this */
    static Step read(String kind, Map<String, ?> written, Facts facts) {
        var named = BY_NAME.get(kind);
        if (named == null) throw new IllegalArgumentException("Er is geen stap " + kind);
        return (Step) facts.read(named.asSubclass(Record.class), written);
    }
}
