package nl.aantafel.kernel.web.step;

import java.lang.reflect.RecordComponent;
<<<<<<< HEAD
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
=======
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
>>>>>>> main
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.PartyId;
import org.jspecify.annotations.Nullable;

<<<<<<< HEAD
/** The way back: a record as its form would hold it. */
final class StepValues {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu");

    private StepValues() {}

    static Map<String, List<String>> of(StepForm form, Record step) {
        var values = new LinkedHashMap<String, List<String>>();
        form.fields().forEach(field -> put(field, component(field, step), values));
        return values;
    }

    /** The inputs of one group, e.g. of a party that is known already. */
    static Map<String, List<String>> of(StepField.Group group, Record part) {
        var values = new LinkedHashMap<String, List<String>>();
        put(group, part, values);
        return values;
    }

    private static void put(StepField field, @Nullable Object value, Map<String, List<String>> values) {
        switch (field) {
            case StepField.Group group ->
                group.parts().forEach(part -> put(part, component(part, (Record) Objects.requireNonNull(value)), values));
            case StepField.Many _ ->
                values.put(field.path(), ((Collection<?>) Objects.requireNonNull(value))
                        .stream().map(StepValues::written).sorted().toList());
            case StepField.Lines _ ->
                values.put(field.path(), List.of(String.join("\n", strings(value))));
            case StepField.Day _, StepField.Text _, StepField.Number _, StepField.One _, StepField.Own _ ->
                values.put(field.path(), value == null ? List.of() : List.of(written(value)));
        }
    }

    private static List<String> strings(@Nullable Object value) {
        return ((Collection<?>) Objects.requireNonNull(value))
                .stream().map(String::valueOf).sorted().toList();
    }

    /** One value as an input holds it. */
    static String written(Object value) {
        return switch (value) {
            case LocalDate day -> DAY.format(day);
            case PartyId(int number) -> String.valueOf(number);
            case ElementId(int number) -> String.valueOf(number);
            case CommitmentId(int number) -> String.valueOf(number);
=======
/** What a form shows of a record that exists already; binding these values gives an equal record. */
final class StepValues {
    private StepValues() {}

    static Map<String, List<String>> of(Record record, String prefix) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var component : record.getClass().getRecordComponents()) {
            var name = prefix + component.getName();
            var value = read(component, record);
            if (value instanceof Record nested && !StepFields.isReference(nested.getClass()))
                values.putAll(of(nested, name + "."));
            else if (value instanceof Set<?> set)
                values.put(name, set.stream().map(StepValues::text).toList());
            else values.put(name, List.of(text(value)));
        }
        return values;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case PartyId id -> String.valueOf(id.value());
            case ElementId id -> String.valueOf(id.value());
            case CommitmentId id -> String.valueOf(id.value());
>>>>>>> main
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

<<<<<<< HEAD
    /** The component of a record that a field asks for; its name is the last part of the path. */
    static @Nullable Object component(StepField field, Record record) {
        var name = field.path().substring(field.path().lastIndexOf('.') + 1);
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .map(part -> read(part, record))
                .orElse(null);
    }

    private static @Nullable Object read(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
=======
    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
>>>>>>> main
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
