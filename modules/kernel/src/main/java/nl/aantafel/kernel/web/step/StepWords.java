package nl.aantafel.kernel.web.step;

<<<<<<< HEAD
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.dossier.Visibility;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.shell.View.Event;
import nl.aantafel.shell.View.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a step says, in Dutch: for the timeline, the log and the page that asks to look again. */
@Component
public class StepWords {
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("d-M-uuuu HH:mm").withZone(NETHERLANDS);
    private static final Map<Source, String> TEXTS =
            Map.of(Source.LAW, "law.", Source.THEME, "theme.", Source.REQUIREMENT, "requirement.");

    private final Phrases phrases;

    StepWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** As an event of the timeline: what people wrote, or else what was filled in. */
    public Event event(Recorded recorded, Dossier dossier, Map<String, String> names) {
        var step = recorded.step();
        var written = prose(StepForm.of(step.getClass()).fields(), (Record) step).collect(Collectors.joining("\n"));
        var text = written.isBlank() ? inOneLine(step, dossier) : written;
        var isInternal = step.visibility() == Visibility.INTERNAL;
        return new Event(icon(step), title(step), phrases.day(step.on()) + " · " + by(recorded, names), text, isInternal, null);
    }

    public String title(Step step) {
        return phrases.say("step." + step.getClass().getSimpleName() + ".done");
    }

    /** Who recorded it and at what time. */
    public String meta(Recorded recorded, Map<String, String> names) {
        return phrases.say("step.recorded", by(recorded, names), time(recorded.at()));
    }

    /** Everything that was filled in. */
    public List<Fact> facts(Step step, Dossier dossier) {
        return facts(StepForm.of(step.getClass()).fields(), (Record) step, dossier).toList();
    }

    private String inOneLine(Step step, Dossier dossier) {
        return facts(step, dossier).stream()
                .skip(1)
                .map(fact -> fact.term() + ": " + fact.meaning())
                .collect(Collectors.joining("\n"));
    }

    private String by(Recorded recorded, Map<String, String> names) {
        return names.getOrDefault(recorded.by(), recorded.by());
    }

    private static String time(Instant at) {
        return CLOCK_TIME.format(at);
    }

    private String icon(Step step) {
        var icon = phrases.maybe("step." + step.getClass().getSimpleName() + ".icon");
        return icon.isEmpty() ? "document" : icon;
    }

    private static Stream<String> prose(List<StepField> fields, Record record) {
        return fields.stream().flatMap(field -> switch (field) {
            case StepField.Text(_, var prose) when prose -> Stream.of(String.valueOf(StepValues.component(field, record)));
            case StepField.Group(_, _, var parts) -> prose(parts, part(field, record));
            case StepField.Text _, StepField.Day _, StepField.Number _, StepField.One _ -> Stream.<String>empty();
            case StepField.Many _, StepField.Lines _, StepField.Own _ -> Stream.<String>empty();
        }).filter(text -> !text.isBlank());
    }

    private Stream<Fact> facts(List<StepField> fields, Record record, Dossier dossier) {
        return fields.stream().flatMap(field -> switch (field) {
            case StepField.Group(_, _, var parts) -> facts(parts, part(field, record), dossier);
            case StepField.Own _ -> Stream.empty();
            case StepField.Day _, StepField.Text _, StepField.Number _, StepField.One _, StepField.Many _, StepField.Lines _ ->
                fact(field, StepValues.component(field, record), dossier);
        });
    }

    private static Record part(StepField field, Record record) {
        return (Record) Objects.requireNonNull(StepValues.component(field, record));
    }

    private Stream<Fact> fact(StepField field, @Nullable Object value, Dossier dossier) {
        var words = value == null ? "" : words(field, value, dossier);
        return words.isBlank() ? Stream.empty() : Stream.of(new Fact(phrases.say(field.at().label()), words));
    }

    private String words(StepField field, Object value, Dossier dossier) {
        return switch (value) {
            case Collection<?> many -> many.stream().map(one -> words(field, one, dossier)).sorted().collect(Collectors.joining(", "));
            case LocalDate day -> phrases.day(day);
            case Boolean yes -> phrases.say(yes ? "answer.yes" : "answer.no");
            case Enum<?> constant -> phrases.of(constant);
            case PartyId id -> dossier.party(id).filter(Party::isKnown).map(Party::name).orElseGet(() -> phrases.say("party.unknown"));
            case ElementId id -> dossier.element(id).map(Element::title).orElse("");
            case CommitmentId id -> dossier.all(CommitmentMade.class).filter(made -> made.id().equals(id)).map(CommitmentMade::what).findFirst().orElse("");
            default -> text(field, value.toString());
        };
    }

    private String text(StepField field, String value) {
        var prefix = field instanceof StepField.Many many ? TEXTS.get(many.source()) : null;
        return prefix == null ? value : phrases.say(prefix + value);
=======
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.aantafel.shell.DutchDateParser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** The words of a step's fields: {@code step.<Kind>.<field>}, or {@code field.<name>} where every step says the same. */
@Component("stepWords")
class StepWords {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private final MessageSource messages;

    StepWords(MessageSource messages) {
        this.messages = messages;
    }

    public String label(String kind, String field) {
        return messages.getMessage(new DefaultMessageSourceResolvable(codes(kind, field, "")), DUTCH);
    }

    public String hint(String kind, String field) {
        return messages.getMessage(new DefaultMessageSourceResolvable(codes(kind, field, ".hint"), ""), DUTCH);
    }

    /** A day as people type it; what cannot be understood stays as it was typed. */
    public Object day(@Nullable String typed) {
        Optional<LocalDate> day = DutchDateParser.parse(typed);
        return day.isPresent() ? day.get() : typed == null ? "" : typed;
    }

    private static String[] codes(String kind, String field, String ending) {
        var own = field.substring(field.lastIndexOf('.') + 1);
        return new String[] {"step." + kind + "." + field + ending, "field." + own + ending};
>>>>>>> main
    }
}
