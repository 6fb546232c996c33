package nl.aantafel.kernel.web.step;

import java.util.List;
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
        /** A day that may stay empty. */
        DAY_IF_ANY,
        LINE,
        PROSE,
        NUMBER,
        YES_NO,
        ONE_OF,
        SOME_OF,
        /** Given by the program, not asked. */
        GIVEN,
        /** There is nothing to choose from yet; the one option is the step that comes first. */
        NOTHING_YET
    }

    public StepField {
        options = List.copyOf(options);
    }

    /** The component's own name: {@code description}. */
    public String own() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
