package nl.aantafel.jeugdwet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.fixtures.MessageFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No form of this law is a dead end: each field has a label, each choice its words, and what is not self-evident a hint. */
class FormsTests {
    private static final Set<String> OF_THE_STEP = Set.of("explained", "done", "icon");
    private final Properties texts = MessageFiles.all("nl");

    static Stream<Class<? extends SectoralStep>> steps() {
        return new Jeugdwet().whole().stream().flatMap(part -> part.steps().stream());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyFieldHasALabelOfItsOwn(Class<? extends SectoralStep> kind) {
        assertThat(fields(kind)).isNotEmpty().allSatisfy(field -> {
            assertThat(texts.getProperty(key(kind, field))).as(key(kind, field)).isNotBlank();
            assertThat(OF_THE_STEP).as("a text of the step itself").doesNotContain(field.getName());
        });
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyChoiceHasItsWords(Class<? extends SectoralStep> kind) {
        assertThat(fields(kind).flatMap(FormsTests::choices))
                .allSatisfy(key -> assertThat(texts.getProperty(key)).as(key).isNotBlank());
    }

    /** A number has an example or a source, what may stay empty says when, and a list says what a tick means. */
    @ParameterizedTest
    @MethodSource("steps")
    void whatIsNotSelfEvidentHasAHint(Class<? extends SectoralStep> kind) {
        assertThat(fields(kind).filter(FormsTests::isPuzzling))
                .allSatisfy(field -> assertThat(texts.getProperty(key(kind, field) + ".hint"))
                        .as(key(kind, field) + ".hint")
                        .isNotBlank());
    }

    private static boolean isPuzzling(RecordComponent field) {
        return field.getType() == int.class
                || field.getType() == Set.class
                || field.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || field.getType() == String.class && !field.isAnnotationPresent(Prose.class);
    }

    private static Stream<RecordComponent> fields(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .filter(field -> !field.getName().equals("on"));
    }

    private static Stream<String> choices(RecordComponent field) {
        var type = field.getGenericType() instanceof ParameterizedType set
                        && set.getActualTypeArguments()[0] instanceof Class<?> one
                ? one
                : field.getType();
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(value -> "enum." + type.getSimpleName() + "." + ((Enum<?>) value).name())
                : Stream.empty();
    }

    private static String key(Class<?> kind, RecordComponent field) {
        return "step." + kind.getSimpleName() + "." + field.getName();
    }
}
