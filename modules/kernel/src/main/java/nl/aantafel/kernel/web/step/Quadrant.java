package nl.aantafel.kernel.web.step;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.FormalStep.Lawfulness;
import nl.aantafel.kernel.dossier.FormalStep.Propriety;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.shell.View.Choice;
import org.springframework.stereotype.Component;

/**
 * The Ombudskwadrant: lawful and proper asked as one choice of two by two, kept as two facts (law.md §8.2, report p. 65).
 * Texts: {@code quadrant.<lawfulness>.<propriety>}.
 */
@Component("quadrant")
class Quadrant {
    private static final String FIELD = "kwadrant";
    private final Phrases phrases;

    Quadrant(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Whether this field is asked by the quadrant: the first of the two draws it, the other leaves it. */
    public boolean asks(String kind, String field) {
        return kind.equals("ElementJudged") && (field.equals("lawful") || field.equals("proper"));
    }

    /** The four corners. */
    public List<Choice> corners() {
        return choices().filter(choice -> isCorner(choice.value())).toList();
    }

    /** What was not assessed or could not be established. */
    public List<Choice> others() {
        return choices().filter(choice -> !isCorner(choice.value())).toList();
    }

    /** What was chosen before, as the value of a choice. */
    public String chosen(StepForm form) {
        return form.value("lawful") + "." + form.value("proper");
    }

    private Stream<Choice> choices() {
        return Arrays.stream(Lawfulness.values())
                .flatMap(lawful -> Arrays.stream(Propriety.values()).map(proper -> lawful + "." + proper))
                .map(value -> new Choice(value, phrases.say("quadrant." + value)));
    }

    private static boolean isCorner(String value) {
        return !value.contains(Lawfulness.NOT_ASSESSED.name()) && !value.contains(Propriety.NOT_ESTABLISHED.name());
    }

    /** One choice becomes two facts again. */
    static Map<String, List<String>> unfold(Map<String, List<String>> typed) {
        var chosen = typed.getOrDefault(FIELD, List.of()).stream()
                .findFirst()
                .orElse("")
                .split("\\.");
        if (chosen.length != 2) return typed;
        var unfolded = new LinkedHashMap<>(typed);
        unfolded.remove(FIELD);
        unfolded.put("lawful", List.of(chosen[0]));
        unfolded.put("proper", List.of(chosen[1]));
        return unfolded;
    }
}
