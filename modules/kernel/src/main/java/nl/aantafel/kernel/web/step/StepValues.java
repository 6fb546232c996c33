package nl.aantafel.kernel.web.step;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.QuestionId;
import org.jspecify.annotations.Nullable;

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
            case QuestionId id -> String.valueOf(id.value());
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    static @Nullable Object read(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
