package nl.aantafel.kernel.web.step;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.QuestionId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.step.StepField.Input;
import nl.aantafel.shell.View.Choice;
import org.jspecify.annotations.Nullable;

/** Derives the fields of a step's form from its record. */
final class StepFields {
    private StepFields() {}

    /** @param given names of the fields that the program fills in itself */
    static List<StepField> of(Class<? extends Step> kind, StepOptions options, Set<String> given) {
        return ofRecord(kind, "", options)
                .map(field ->
                        given.contains(field.name()) ? new StepField(field.name(), Input.GIVEN, List.of()) : field)
                .toList();
    }

    private static Stream<StepField> ofRecord(Class<?> type, String prefix, StepOptions options) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> ofComponent(component, prefix + component.getName(), options));
    }

    private static Stream<StepField> ofComponent(RecordComponent component, String path, StepOptions options) {
        var type = component.getType();
        if (isNested(type)) return ofRecord(type, path + ".", options);
        var choices = options.of(path, component);
        if (choices.isEmpty() && isReference(type)) return Stream.of(withoutChoices(component, path, options));
        return Stream.of(new StepField(path, input(component, choices), choices));
    }

    private static StepField withoutChoices(RecordComponent component, String path, StepOptions options) {
        if (mayBeEmpty(component)) return new StepField(path, Input.GIVEN, List.of());
        return new StepField(path, Input.NOTHING_YET, List.of(options.first(component.getType())));
    }

    private static Input input(RecordComponent component, List<Choice> choices) {
        var type = component.getType();
        if (type == Set.class) return choices.isEmpty() ? Input.GIVEN : Input.SOME_OF;
        if (type == boolean.class) return Input.YES_NO;
        if (!choices.isEmpty() || isReference(type)) return Input.ONE_OF;
        if (type == LocalDate.class) return mayBeEmpty(component) ? Input.DAY_IF_ANY : Input.DAY;
        if (type == int.class) return Input.NUMBER;
        return component.isAnnotationPresent(Prose.class) ? Input.PROSE : Input.LINE;
    }

    private static boolean mayBeEmpty(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static boolean isReference(Class<?> type) {
        return type == PartyId.class
                || type == ElementId.class
                || type == CommitmentId.class
                || type == QuestionId.class;
    }

    static boolean isNested(Class<?> type) {
        return type.isRecord() && !isReference(type);
    }
}
