package nl.aantafel.kernel.web.step;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.QuestionId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.shell.DutchDateParser;
import org.jspecify.annotations.Nullable;

/** Makes a step of what was typed. Every field that cannot be understood is named, all at once. */
public final class StepBinder {
    private static final int LONGEST = 200_000;
    private static final int LONGEST_LINE = 200;
    private final Map<String, List<String>> typed;
    private final Map<String, String> errors = new LinkedHashMap<>();

    public StepBinder(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    /** The step, or {@code null} when {@link #errors} says why not. */
    public <S extends Step> @Nullable S bind(Class<S> kind) {
        var step = construct(kind, "");
        return errors.isEmpty() ? kind.cast(step) : null;
    }

    /** Message key by field name. */
    public Map<String, String> errors() {
        return errors;
    }

    private @Nullable Object construct(Class<?> type, String prefix) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> value(component, prefix + component.getName()))
                .toArray();
        if (!errors.isEmpty()) return null;
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            errors.put(prefix.isEmpty() ? "on" : prefix + components[0].getName(), "step.error.impossible");
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object value(RecordComponent component, String path) {
        var type = component.getType();
        if (StepFields.isNested(type)) return construct(type, path + ".");
        if (type == Set.class) return set(component, path);
        if (type == boolean.class) return first(path).equals("true");
        if (type == String.class) return text(component, path);
        var isOptional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (first(path).isBlank()) return isOptional ? null : missing(path);
        return one(type, first(path), path);
    }

    private Object missing(String path) {
        errors.put(path, "step.error.missing");
        return "";
    }

    private @Nullable String text(RecordComponent component, String path) {
        var text = String.join("\n", typed.getOrDefault(path, List.of())).replace("\u0000", "");
        var isProse = component.isAnnotationPresent(Prose.class);
        if (text.length() > LONGEST) errors.put(path, "step.error.too-long");
        else if (!isProse && text.length() > LONGEST_LINE) errors.put(path, "step.error.line-too-long");
        var isOptional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return text.isBlank() ? (isOptional ? null : "") : text.strip();
    }

    private Set<Object> set(RecordComponent component, String path) {
        var of = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        var set = new LinkedHashSet<Object>();
        for (var text : typed.getOrDefault(path, List.of())) {
            if (!text.isBlank()) set.add(of == String.class ? text : one(of, text, path));
        }
        return set;
    }

    private Object one(Class<?> type, String text, String path) {
        try {
            return convert(type, text.strip());
        } catch (IllegalArgumentException e) {
            errors.put(path, type == LocalDate.class ? "step.error.day" : "step.error.choice");
            return "";
        }
    }

    private static Object convert(Class<?> type, String text) {
        if (type == LocalDate.class) return DutchDateParser.parse(text).orElseThrow(IllegalArgumentException::new);
        if (type == int.class) return Integer.parseInt(text);
        if (type == PartyId.class) return new PartyId(Integer.parseInt(text));
        if (type == ElementId.class) return new ElementId(Integer.parseInt(text));
        if (type == CommitmentId.class) return new CommitmentId(Integer.parseInt(text));
        if (type == QuestionId.class) return new QuestionId(Integer.parseInt(text));
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> ((Enum<?>) value).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private String first(String path) {
        return typed.getOrDefault(path, List.of()).stream().findFirst().orElse("");
    }
}
