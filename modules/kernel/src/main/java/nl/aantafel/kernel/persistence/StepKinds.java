package nl.aantafel.kernel.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.SectoralLaw;
import org.springframework.stereotype.Component;

/** Every kind of step by its name: those of the kernel, and those the laws on board bring. */
@Component
public class StepKinds {
    private final Map<String, Class<? extends Step>> byName;

    StepKinds(List<SectoralLaw> laws) {
        var brought = laws.stream().flatMap(law -> law.whole().stream()).flatMap(part -> part.steps().stream());
        byName = Stream.<Class<? extends Step>>concat(ofTheKernel(), brought)
                .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));
    }

    /** @throws IllegalArgumentException when no module on board knows this kind */
    public Class<? extends Step> named(String name) {
        var kind = byName.get(name);
        if (kind == null) throw new IllegalArgumentException("Onbekende soort stap");
        return kind;
    }

    public boolean knows(String name) {
        return byName.containsKey(name);
    }

    private static Stream<Class<? extends Step>> ofTheKernel() {
        return Arrays.stream(Step.class.getPermittedSubclasses())
                .filter(group -> group != SectoralStep.class)
                .flatMap(group -> Arrays.stream(group.getPermittedSubclasses()))
                .map(kind -> kind.asSubclass(Step.class));
    }
}
