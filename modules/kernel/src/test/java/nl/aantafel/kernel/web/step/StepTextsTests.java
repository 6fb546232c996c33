package nl.aantafel.kernel.web.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.law.ProprietyRequirements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every kind of step, every field and every answer has its Dutch words. */
class StepTextsTests {
    private final ResourceBundleMessageSource texts = texts();
    private final StepWords words = new StepWords(texts);

    @ParameterizedTest
    @MethodSource("nl.aantafel.kernel.web.step.SampleSteps#kinds")
    void aStepSaysWhatItIsAndWhatHappened(Class<? extends Step> kind) {
        var key = "step." + kind.getSimpleName();
        assertThat(Stream.of(key, key + ".explained", key + ".done", key + ".icon"))
                .allSatisfy(this::isThere);
    }

    @ParameterizedTest
    @MethodSource("nl.aantafel.kernel.web.step.SampleSteps#kinds")
    void everyFieldHasALabel(Class<? extends Step> kind) {
        assertThat(paths(kind, ""))
                .allSatisfy(path ->
                        assertThat(words.label(kind.getSimpleName(), path)).isNotBlank());
    }

    @Test
    void everyAnswerHasWords() {
        var enums = Stream.concat(
                SampleSteps.kinds().flatMap(StepTextsTests::enums),
                Stream.of(Channel.class, Openness.class, Stage.class));
        assertThat(enums.distinct()
                        .flatMap(type -> Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                                .map(constant -> "enum." + type.getSimpleName() + "." + ((Enum<?>) constant).name())))
                .allSatisfy(this::isThere);
    }

    @Test
    void everyRequirementOfProprietyHasAName() {
        assertThat(ProprietyRequirements.on(LocalDate.of(2026, 3, 2)))
                .hasSize(22)
                .allSatisfy(requirement -> {
                    isThere("requirement." + requirement.key());
                    isThere("core-value." + requirement.coreValue());
                });
    }

    private void isThere(String key) {
        assertThat(texts.getMessage(key, null, "", Locale.of("nl"))).as(key).isNotBlank();
    }

    private static Stream<String> paths(Class<?> type, String prefix) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(part -> StepFields.isNested(part.getType())
                        ? paths(part.getType(), prefix + part.getName() + ".")
                        : Stream.of(prefix + part.getName()));
    }

    private static Stream<Class<?>> enums(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(StepTextsTests::enums);
    }

    private static Stream<Class<?>> enums(RecordComponent part) {
        if (StepFields.isNested(part.getType())) return enums(part.getType());
        var type = part.getGenericType() instanceof ParameterizedType set && part.getType() == Set.class
                ? (Class<?>) set.getActualTypeArguments()[0]
                : part.getType();
        return type.isEnum() ? Stream.of(type) : Stream.empty();
    }

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(MessageFiles.baseNames());
        texts.setDefaultEncoding("UTF-8");
        return texts;
    }
}
