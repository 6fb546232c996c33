package nl.aantafel.kernel.web.step;

<<<<<<< HEAD
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
=======
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
>>>>>>> main
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.shell.DutchDateParser;
import org.jspecify.annotations.Nullable;

<<<<<<< HEAD
/** Makes a step of what was typed, or says of each input what is wrong with it. Knows forms, not law. */
final class StepBinder {
    static final int LONGEST_TEXT = 200_000;
    static final int LONGEST_LINE = 500;

    private final Typed typed;
    private final Choices choices;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private StepBinder(Typed typed, Choices choices) {
        this.typed = typed;
        this.choices = choices;
    }

    /** @param errors by input, the key of what is wrong; there is a step when there are none */
    record Bound(@Nullable Step step, Map<String, String> errors) {}

    static Bound bind(StepForm form, Typed typed, Choices choices) {
        var binder = new StepBinder(typed, choices);
        var step = binder.make(form.type(), form.fields());
        return new Bound((Step) step, binder.errors);
    }

    private @Nullable Record make(Class<? extends Record> type, List<StepField> fields) {
        var arguments = fields.stream().map(this::value).toArray();
        return errors.isEmpty() ? construct(type, arguments) : null;
    }

    private @Nullable Object value(StepField field) {
        var text = typed.first(field.path());
        return switch (field) {
            case StepField.Day day -> day(day, text);
            case StepField.Text(_, var prose) ->
                prose ? text(field, typed.raw(field.path()), LONGEST_TEXT) : text(field, text, LONGEST_LINE);
            case StepField.Number _ -> number(field, text);
            case StepField.One one -> one(one, text);
            case StepField.Many many -> many(many);
            case StepField.Lines _ -> lines(text(field, text, LONGEST_TEXT));
            case StepField.Own own -> own(own, text);
            case StepField.Group(_, var type, var parts) -> make(type, parts);
        };
    }

    private @Nullable Object day(StepField.Day field, String text) {
        if (text.isEmpty()) return field.optional() ? null : wrong(field, "required");
        return DutchDateParser.parse(text).<@Nullable Object>map(Function.identity()).orElseGet(() -> wrong(field, "day"));
    }

    private String text(StepField field, String text, int longest) {
        if (text.length() > longest) wrong(field, longest == LONGEST_TEXT ? "text-too-long" : "line-too-long");
        return text;
    }

    private static Set<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toSet());
    }

    private @Nullable Object number(StepField field, String text) {
        return text.matches("\\d{1,4}") ? Integer.valueOf(text) : wrong(field, text.isEmpty() ? "required" : "number");
    }

    private @Nullable Object one(StepField.One field, String text) {
        if (text.isEmpty() && field.optional()) return field.at().path().endsWith("approvedBy") ? "" : null;
        if (text.isEmpty()) return wrong(field, "required");
        if (!choices.accept(field.source(), field.type(), text, typed)) return wrong(field, "choice");
        return parse(field.type(), text);
    }

    private @Nullable Object many(StepField.Many field) {
        var chosen = typed.all(field.path()).stream().filter(text -> !text.isEmpty()).toList();
        var isKnown = chosen.stream().allMatch(text -> choices.accept(field.source(), field.type(), text, typed));
        if (!isKnown) return wrong(field, "choice");
        return chosen.stream().map(text -> parse(field.type(), text)).collect(Collectors.toSet());
    }

    private @Nullable Object own(StepField.Own field, String text) {
        var number = text.isEmpty() ? choices.own(field.type(), typed) : text;
        return choices.acceptOwn(field.type(), number, typed) ? parse(field.type(), number) : wrong(field, "choice");
    }

    private @Nullable Object wrong(StepField field, String error) {
        errors.put(field.path(), "error." + error);
        return null;
    }

    private static Object parse(Class<?> type, String text) {
        if (type == PartyId.class) return new PartyId(Integer.parseInt(text));
        if (type == ElementId.class) return new ElementId(Integer.parseInt(text));
        if (type == CommitmentId.class) return new CommitmentId(Integer.parseInt(text));
        if (type == boolean.class) return Boolean.valueOf(text);
        if (type.isEnum()) return constant(type, text);
        return text;
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Record construct(Class<? extends Record> type, @Nullable Object[] arguments) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
=======
/** Makes a step of what was typed. Every field that cannot be understood is named, all at once. */
final class StepBinder {
    private static final int LONGEST = 200_000;
    private final Map<String, List<String>> typed;
    private final Map<String, String> errors = new LinkedHashMap<>();

    StepBinder(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    /** The step, or {@code null} when {@link #errors} says why not. */
    <S extends Step> @Nullable S bind(Class<S> kind) {
        var step = construct(kind, "");
        return errors.isEmpty() ? kind.cast(step) : null;
    }

    /** Message key by field name. */
    Map<String, String> errors() {
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
>>>>>>> main
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
<<<<<<< HEAD
=======

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
        if (text.length() > LONGEST) errors.put(path, "step.error.too-long");
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
        if (type == LocalDate.class)
            return DutchDateParser.parse(text).orElseThrow(IllegalArgumentException::new);
        if (type == int.class) return Integer.parseInt(text);
        if (type == PartyId.class) return new PartyId(Integer.parseInt(text));
        if (type == ElementId.class) return new ElementId(Integer.parseInt(text));
        if (type == CommitmentId.class) return new CommitmentId(Integer.parseInt(text));
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> ((Enum<?>) value).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private String first(String path) {
        return typed.getOrDefault(path, List.of()).stream().findFirst().orElse("");
    }
>>>>>>> main
}
