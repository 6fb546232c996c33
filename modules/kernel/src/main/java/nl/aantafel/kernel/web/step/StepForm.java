package nl.aantafel.kernel.web.step;

import java.util.List;
import java.util.Map;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.shell.View.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A step's form with what is in it.
 *
 * @param values by field name; several where several can be chosen
 * @param errors message key by field name
 */
public record StepForm(
        Class<? extends Step> kind,
        List<StepField> fields,
        Map<String, List<String>> values,
        Map<String, String> errors) {

    /** The step that was typed in, or {@code null} with {@link #errors} in the returned form. */
    Bound bind() {
        var binder = new StepBinder(values);
        var step = binder.bind(kind);
        fields.stream()
                .filter(this::isNotOffered)
                .forEach(field -> binder.errors().put(field.name(), "step.error.choice"));
        return new Bound(binder.errors().isEmpty() ? step : null, new StepForm(kind, fields, values, binder.errors()));
    }

    /** A colleague who cannot be chosen is left to the law, which says why. */
    private boolean isNotOffered(StepField field) {
        return field.input() == StepField.Input.SOME_OF
                && !field.options().stream().map(Choice::value).toList().containsAll(chosen(field.name()));
    }

    record Bound(@Nullable Step step, StepForm form) {}

    public String name() {
        return kind.getSimpleName();
    }

    /** The steps that must come first, because there is nothing to choose from yet; empty when it can be filled in. */
    public List<Choice> first() {
        return fields.stream()
                .filter(field -> field.input() == StepField.Input.NOTHING_YET)
                .flatMap(field -> field.options().stream())
                .distinct()
                .toList();
    }

    public String value(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    public List<String> chosen(String field) {
        return values.getOrDefault(field, List.of());
    }
}
