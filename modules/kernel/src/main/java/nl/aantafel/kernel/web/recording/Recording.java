package nl.aantafel.kernel.web.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.kernel.web.step.StepBinder;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague typed while somebody told a story. Only the story is needed.
 *
 * @param values by the path of the fact they belong to: {@code narrative.story}, {@code party.name}
 * @param errors message key by path
 */
record Recording(Map<String, List<String>> values, Map<String, String> errors) {
    private static final String STORY = "narrative.story";
    private static final Set<String> WRITTEN = Set.of("LETTER", "EMAIL", "WEB");
    private static final List<String> ABOUT_PERSON =
            List.of("party.name", "party.contact.phone", "party.contact.email", "party.contact.address");
    private static final int TITLE = 100;

    /** An empty form. */
    static Recording blank(LocalDate today) {
        return new Recording(
                Map.of("on", List.of(today.toString()), "channel", List.of("PHONE"), "openness", List.of("OPEN")),
                Map.of());
    }

    static Recording of(Map<String, List<String>> typed) {
        var values = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, texts) -> values.put(
                name, texts.stream().map(text -> text.replace("\u0000", "")).toList()));
        return new Recording(values, Map.of());
    }

    public String value(String path) {
        return values.getOrDefault(path, List.of()).stream().findFirst().orElse("");
    }

    public List<String> chosen(String path) {
        return values.getOrDefault(path, List.of());
    }

    /** The first word, or {@code null} while something in it cannot be understood. */
    @Nullable
    Received received(StepBinder binder) {
        var received = binder.bind(Received.class);
        if (value(STORY).isBlank()) binder.errors().put(STORY, "record.error.story");
        return value(STORY).isBlank() ? null : received;
    }

    StepBinder binder() {
        return new StepBinder(complete());
    }

    /** What else is known at once. */
    List<Step> more(StepBinder binder, List<Question> questions) {
        var steps = new ArrayList<Step>();
        if (isAny(ABOUT_PERSON))
            Stream.ofNullable(binder.bind(PartyNamed.class)).forEach(steps::add);
        if (isAny(List.of("element.title", "element.laws")))
            Stream.ofNullable(binder.bind(ElementDescribed.class)).forEach(steps::add);
        var received = binder.bind(Received.class);
        if (received != null) answers(questions, received.on()).forEach(steps::add);
        return steps;
    }

    private Stream<QuestionAnswered> answers(List<Question> questions, LocalDate on) {
        return questions.stream()
                .filter(question -> !value("question." + question.id()).isBlank())
                .map(question -> new QuestionAnswered(on, question.id(), value("question." + question.id())));
    }

    private boolean isAny(List<String> paths) {
        return paths.stream().anyMatch(path -> !value(path).isBlank());
    }

    /** With what follows from the rest: a letter is in writing, the one who complains is the complainant. */
    private Map<String, List<String>> complete() {
        var all = new LinkedHashMap<>(values);
        if (WRITTEN.contains(value("channel"))) all.put("inWriting", List.of("true"));
        all.put("party.id", List.of("1"));
        all.put("party.role", List.of("COMPLAINANT"));
        all.put("element.id", List.of("1"));
        all.put("element.matter", List.of("CONDUCT"));
        all.put("element.conduct.towardsComplainant", List.of("true"));
        all.put("element.title", List.of(title()));
        all.put("element.conduct.description", List.of(title()));
        if (value("language").isBlank()) all.put("language", List.of("nl"));
        return all;
    }

    private String title() {
        if (!value("element.title").isBlank()) return value("element.title");
        var first = value(STORY).strip().lines().findFirst().orElse("");
        var end = first.offsetByCodePoints(0, Math.min(TITLE, first.codePointCount(0, first.length())));
        return first.substring(0, end);
    }
}
