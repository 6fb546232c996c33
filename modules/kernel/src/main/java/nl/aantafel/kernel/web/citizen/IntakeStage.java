package nl.aantafel.kernel.web.citizen;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page of the intake. Two pages may be one step for the citizen, who sees "Stap 2 van 4". */
enum IntakeStage {
    STORY("verhaal", 1, "verhaal"),
    ABOUT("waarover", 2, "onderwerp", "wanneer", "wie", "wens", "alleenlatenweten"),
    QUESTIONS("vragen", 2),
    WHO(
            "wie",
            3,
            "voor",
            "andernaam",
            "anderrelatie",
            "naam",
            "telefoon",
            "email",
            "adres",
            "post",
            "openheid",
            "bang",
            "hulp");

    static final String QUESTION = "vraag.";

    private final String path;
    private final int number;
    private final List<String> fields;

    IntakeStage(String path, int number, String... fields) {
        this.path = path;
        this.number = number;
        this.fields = List.of(fields);
    }

    static Optional<IntakeStage> at(String path) {
        return Stream.of(values()).filter(stage -> stage.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    public int number() {
        return number;
    }

    /** The fields this page asks, of those that were sent or kept. */
    List<String> fieldsAmong(Collection<String> names) {
        if (this != QUESTIONS) return fields;
        return names.stream().filter(name -> name.startsWith(QUESTION)).toList();
    }
}
