package nl.aantafel.kernel.web.step;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.QuestionId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.shell.View.Fact;
import org.springframework.stereotype.Component;

/** What a step says, in Dutch: for the timeline and the log. */
@Component
public class StepText {
    private static final Map<String, String> TEXTS =
            Map.of("laws", "law.", "themes", "theme.", "requirements", "requirement.", "route", "route.");

    private final StepWords labels;
    private final Phrases phrases;

    StepText(StepWords labels, Phrases phrases) {
        this.labels = labels;
        this.phrases = phrases;
    }

    /** What happened: {@code Ontvangst bevestigd}. */
    public String title(Step step) {
        return phrases.say("step." + step.getClass().getSimpleName() + ".done");
    }

    /** What people wrote, or else what was filled in: the values only, and what was said yes to. */
    public String summary(Step step, Dossier dossier) {
        var prose = prose((Record) step).collect(Collectors.joining("\n"));
        if (!prose.isBlank()) return prose;
        var yes = phrases.say("answer.yes");
        return facts(step, dossier).stream()
                .filter(fact -> !fact.meaning().equals(phrases.say("answer.no")))
                .map(fact -> fact.meaning().equals(yes) ? fact.term() : fact.meaning())
                .collect(Collectors.joining(" · "));
    }

    /** Everything that was filled in, except the day. */
    public List<Fact> facts(Step step, Dossier dossier) {
        if (step instanceof QuestionAnswered answered) return List.of(answer(answered));
        return facts(step.getClass().getSimpleName(), (Record) step, "", dossier)
                .filter(fact -> !fact.meaning().isBlank())
                .toList();
    }

    private Fact answer(QuestionAnswered answered) {
        var key = "question." + answered.question();
        var words = phrases.maybe(key + "." + answered.answer());
        return new Fact(phrases.maybe(key + ".label"), words.isEmpty() ? answered.answer() : words);
    }

    private Stream<String> prose(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .flatMap(part -> switch (StepValues.read(part, record)) {
                    case String text when part.isAnnotationPresent(Prose.class) && !text.isBlank() -> Stream.of(text);
                    case Record nested when isStory(nested) -> prose(nested);
                    case null, default -> Stream.<String>empty();
                });
    }

    /** An address of several lines is no story. */
    private static boolean isStory(Record nested) {
        return StepFields.isNested(nested.getClass()) && !(nested instanceof Party);
    }

    /** A username says nothing beside a name. */
    private static boolean isShown(String part, Record record) {
        var isNamed = record instanceof Party || record instanceof HandlerAssigned;
        return !List.of("on", "id").contains(part) && !(isNamed && part.equals("staff"));
    }

    private Stream<Fact> facts(String kind, Record record, String prefix, Dossier dossier) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(part -> isShown(part.getName(), record))
                .flatMap(part -> {
                    var path = prefix + part.getName();
                    return switch (StepValues.read(part, record)) {
                        case null -> Stream.empty();
                        case Record nested
                        when StepFields.isNested(nested.getClass()) -> facts(kind, nested, path + ".", dossier);
                        case Object value ->
                            Stream.of(new Fact(labels.label(kind, path), words(part.getName(), value, dossier)));
                    };
                });
    }

    private String words(String name, Object value, Dossier dossier) {
        return switch (value) {
            case Collection<?> many ->
                many.stream().map(one -> words(name, one, dossier)).sorted().collect(Collectors.joining(", "));
            case LocalDate day -> phrases.day(day);
            case Boolean yes -> phrases.say(yes ? "answer.yes" : "answer.no");
            case Enum<?> constant -> phrases.of(constant);
            case PartyId id -> dossier.party(id).map(this::party).orElse("");
            case ElementId id -> dossier.element(id).map(Element::title).orElse("");
            case CommitmentId id ->
                dossier.all(CommitmentMade.class)
                        .filter(made -> made.id().equals(id))
                        .map(CommitmentMade::what)
                        .findFirst()
                        .orElse("");
            case QuestionId id ->
                dossier.all(QuestionPut.class)
                        .filter(put -> put.id().equals(id))
                        .map(QuestionPut::text)
                        .findFirst()
                        .orElse("");
            default -> TEXTS.containsKey(name) ? phrases.say(TEXTS.get(name) + value) : value.toString();
        };
    }

    private String party(Party party) {
        return party.isKnown() ? party.name() : phrases.of(party.role());
    }
}
