package nl.aantafel.kernel.web.step;

<<<<<<< HEAD
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.step.StepField.Place;
import org.jspecify.annotations.Nullable;

/** The form of a kind of step, read from the components of its record. */
record StepForm(Class<? extends Record> type, List<StepField> fields) {

    static StepForm of(Class<? extends Step> kind) {
        var type = kind.asSubclass(Record.class);
        return new StepForm(type, fields(type, "", "step." + type.getSimpleName() + "."));
    }

    String kind() {
        return type.getSimpleName();
    }

    private static List<StepField> fields(Class<? extends Record> type, String path, String label) {
        return Arrays.stream(type.getRecordComponents())
                .map(part -> field(part, new Place(path + part.getName(), label + part.getName())))
                .toList();
    }

    private static StepField field(RecordComponent part, Place at) {
        var type = part.getType();
        if (type == LocalDate.class) return new StepField.Day(at, isNullable(part));
        if (type == int.class) return new StepField.Number(at);
        if (type == boolean.class) return new StepField.One(at, type, Source.YES_NO, false);
        if (type == String.class) return text(part, at);
        if (type == Set.class) return set(part, at);
        if (type.isEnum()) return new StepField.One(at, type, Source.ENUM, isNullable(part));
        if (type.isRecord()) return record(part, at);
        throw new IllegalArgumentException("Geen veld voor " + part);
    }

    private static StepField text(RecordComponent part, Place at) {
        var source = Source.BY_NAME.get(part.getName());
        if (source != null) return new StepField.One(at, String.class, source, source == Source.STAFF && isOptional(part));
        return new StepField.Text(at, part.isAnnotationPresent(Prose.class));
    }

    /** A second person is only asked where the ordinance wants one; the law says so, not the form. */
    private static boolean isOptional(RecordComponent part) {
        return isNullable(part) || part.getName().equals("approvedBy");
    }

    private static StepField set(RecordComponent part, Place at) {
        var of = (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
        if (of.isEnum()) return new StepField.Many(at, of, Source.ENUM);
        if (of == ElementId.class) return new StepField.Many(at, of, Source.ELEMENT);
        var source = Source.BY_NAME.get(part.getName());
        return source == null ? new StepField.Lines(at) : new StepField.Many(at, of, source);
    }

    private static StepField record(RecordComponent part, Place at) {
        var type = part.getType().asSubclass(Record.class);
        if (isOwnNumber(part)) return new StepField.Own(at, type);
        if (type == PartyId.class) return new StepField.One(at, type, Source.PARTY, isNullable(part));
        if (type == ElementId.class) return new StepField.One(at, type, Source.ELEMENT, isNullable(part));
        if (type == CommitmentId.class) return new StepField.One(at, type, Source.COMMITMENT, isNullable(part));
        return new StepField.Group(at, type, fields(type, at.path() + ".", "part." + type.getSimpleName() + "."));
    }

    private static boolean isOwnNumber(RecordComponent part) {
        return part.getName().equals("id")
                && Set.of(Party.class, Element.class, CommitmentMade.class).contains(part.getDeclaringRecord());
    }

    private static boolean isNullable(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
=======
import java.util.List;
import java.util.Map;
import nl.aantafel.kernel.dossier.Step;
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
        return new Bound(step, new StepForm(kind, fields, values, binder.errors()));
    }

    record Bound(@Nullable Step step, StepForm form) {}

    public String name() {
        return kind.getSimpleName();
    }

    public String value(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    public List<String> chosen(String field) {
        return values.getOrDefault(field, List.of());
>>>>>>> main
    }
}
