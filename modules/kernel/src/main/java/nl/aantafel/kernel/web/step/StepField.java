package nl.aantafel.kernel.web.step;

import java.util.List;
<<<<<<< HEAD

/** One question of a step's form. */
sealed interface StepField {

    /**
     * Where it stands.
     *
     * @param path in the record, also the name of the input: {@code party.contact.phone}
     * @param label key of its text; {@code .hint} may be added
     */
    record Place(String path, String label) {}

    Place at();

    default String path() {
        return at().path();
    }

    record Day(Place at, boolean optional) implements StepField {}

    record Text(Place at, boolean prose) implements StepField {}

    record Number(Place at) implements StepField {}

    /** One of what can be chosen. */
    record One(Place at, Class<?> type, Source source, boolean optional) implements StepField {}

    /** Any of what can be chosen. */
    record Many(Place at, Class<?> type, Source source) implements StepField {}

    /** Short texts, one on each line. */
    record Lines(Place at) implements StepField {}

    /** A number within the dossier, given out by the program. */
    record Own(Place at, Class<?> type) implements StepField {}

    /** The questions of a record within the step. */
    record Group(Place at, Class<? extends Record> type, List<StepField> parts) implements StepField {}
=======
import nl.aantafel.shell.View.Choice;

/**
 * One question of a step's form.
 *
 * @param name path of the record component: {@code element.conduct.description}
 * @param options to choose from; empty for free input
 */
public record StepField(String name, Input input, List<Choice> options) {

    /** How it is asked. */
    public enum Input {
        DAY,
        LINE,
        PROSE,
        NUMBER,
        YES_NO,
        ONE_OF,
        SOME_OF,
        /** Given by the program, not asked. */
        GIVEN
    }

    public StepField {
        options = List.copyOf(options);
    }

    /** The component's own name: {@code description}. */
    public String own() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
>>>>>>> main
}
