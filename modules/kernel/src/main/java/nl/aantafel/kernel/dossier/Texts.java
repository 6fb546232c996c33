package nl.aantafel.kernel.dossier;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;

/** The free texts of a step: what somebody wrote, as far as it is marked {@link Prose}. */
public final class Texts {
    private Texts() {}

    public static Stream<String> in(Step step) {
        return Arrays.stream(step.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Prose.class) && component.getType() == String.class)
                .map(component -> read(component, step));
    }

    private static String read(RecordComponent component, Step step) {
        try {
            return String.valueOf(component.getAccessor().invoke(step));
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("Een stap is niet te lezen", unreadable);
        }
    }
}
