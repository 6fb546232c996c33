package nl.aantafel.kernel.web.step;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;

/** One of every kind of step that the kernel knows, with something in every component. */
public final class SampleSteps {
    private SampleSteps() {}

    public static Stream<Class<? extends Step>> kinds() {
        return Arrays.stream(Step.class.getPermittedSubclasses())
                .filter(group -> group != SectoralStep.class)
                .flatMap(group -> Arrays.stream(group.getPermittedSubclasses()))
                .map(kind -> kind.asSubclass(Step.class));
    }

    public static Step of(Class<? extends Step> kind) {
        return kind.cast(record(kind));
    }

    private static Object record(Class<?> type) {
        var parts = type.getRecordComponents();
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values =
                Arrays.stream(parts).map(part -> value(part.getGenericType())).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType set) return Set.of(value(set.getActualTypeArguments()[0]));
        if (type == LocalDate.class) return LocalDate.of(2026, 3, 16);
        if (type == String.class) return "Woensdag na 14 uur\nkan ik 😀";
        if (type == int.class) return 3;
        if (type == boolean.class) return true;
        var simple = (Class<?>) type;
        if (simple.isEnum()) return Objects.requireNonNull(simple.getEnumConstants())[1];
        return record(simple);
    }
}
