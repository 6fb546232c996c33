package nl.aantafel.kernel.web.step;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.shell.DutchDateParser;
import org.jspecify.annotations.Nullable;

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
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
