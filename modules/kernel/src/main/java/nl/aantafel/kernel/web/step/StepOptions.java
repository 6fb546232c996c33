package nl.aantafel.kernel.web.step;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.QuestionId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance.Seat;
import nl.aantafel.shell.View.Choice;
import org.springframework.context.MessageSource;

/**
 * What can be chosen in a step's form, for one complaint.
 *
 * @param staff who can be named; those involved in the conduct are left out where a handler is chosen
 * @param laws keys of the laws in force
 * @param themes keys of the themes of today
 * @param requirements keys of the requirements of propriety
 * @param asked the question of a law that is being answered
 */
record StepOptions(
        ComplaintView complaint,
        List<Staff> staff,
        List<String> laws,
        List<String> themes,
        List<String> requirements,
        Optional<Question> asked,
        MessageSource messages) {
    private static final Set<String> STAFF = Set.of("staff", "approvedBy");

    private static final Map<Class<?>, Class<? extends Step>> FIRST = Map.of(
            PartyId.class, PartyNamed.class,
            ElementId.class, ElementDescribed.class,
            CommitmentId.class, CommitmentMade.class,
            QuestionId.class, QuestionPut.class);

    List<Choice> of(String path, RecordComponent component) {
        var own = path.substring(path.lastIndexOf('.') + 1);
        return switch (own) {
            case String name when STAFF.contains(name) -> staffChoices(path);
            case "laws" -> keyed(laws, "law.");
            case "themes" -> keyed(themes, "theme.");
            case "requirements" -> keyed(requirements, "requirement.");
            case "member", "members" -> seats();
            case "handledBy" ->
                OpenTerms.OFFICES.stream()
                        .map(office -> new Choice(office, office))
                        .toList();
            case "answer" -> answers();
            case "route" -> keyed(routes(), "route.");
            default -> ofType(elementType(component));
        };
    }

    /** The step that makes something to choose from. */
    Choice first(Class<?> reference) {
        var step = Objects.requireNonNull(FIRST.get(reference)).getSimpleName();
        return new Choice(step, say("step." + step));
    }

    private List<String> routes() {
        return complaint.circumstances().routes().routes().stream()
                .map(Route::id)
                .toList();
    }

    /** Who hears and advises in the committee today (Awb 9:15). */
    private List<Choice> seats() {
        var ordinance = complaint.circumstances().ordinance();
        return Advisers.seats(complaint.dossier(), ordinance, complaint.today()).stream()
                .filter(Seat::isJudging)
                .map(seat -> new Choice(seat.username(), seat.name()))
                .toList();
    }

    private List<Choice> answers() {
        return asked.stream()
                .flatMap(question -> question.answers().stream()
                        .map(answer -> new Choice(answer, say("question." + question.id() + "." + answer))))
                .toList();
    }

    private List<Choice> ofType(Class<?> type) {
        var dossier = complaint.dossier();
        if (type.isEnum()) return ofEnum(type);
        if (type == PartyId.class)
            return dossier.parties().stream()
                    .map(party -> new Choice(
                            String.valueOf(party.id().value()),
                            (party.isKnown() ? party.name() + ", " : "")
                                    + say("enum.PartyRole." + party.role()).toLowerCase(Locale.ROOT)))
                    .toList();
        if (type == ElementId.class)
            return dossier.elements().stream()
                    .map(element -> new Choice(String.valueOf(element.id().value()), element.title()))
                    .toList();
        if (type == CommitmentId.class)
            return dossier.unconfirmedCommitments().stream()
                    .map(made -> new Choice(String.valueOf(made.id().value()), made.who() + ": " + made.what()))
                    .toList();
        if (type == QuestionId.class)
            return new Assessment(dossier)
                    .questions().stream()
                            .map(put -> new Choice(String.valueOf(put.id().value()), put.text()))
                            .toList();
        return List.of();
    }

    private List<Choice> ofEnum(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> ((Enum<?>) value).name())
                .map(name -> new Choice(name, say("enum." + type.getSimpleName() + "." + name)))
                .toList();
    }

    /** Who was involved can be named as a party, not chosen to do anything (Awb 9:7). */
    private List<Choice> staffChoices(String path) {
        var excluded =
                path.equals("party.staff") ? Set.of() : complaint.dossier().involved();
        var nobody = new Choice("", say("step.nobody"));
        var people = staff.stream()
                .filter(member -> !excluded.contains(member.username()))
                .map(member -> new Choice(member.username(), member.name() + ", " + member.unit()));
        return Stream.concat(Stream.of(nobody), people).toList();
    }

    private List<Choice> keyed(List<String> keys, String prefix) {
        return keys.stream().map(key -> new Choice(key, say(prefix + key))).toList();
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.forLanguageTag("nl"));
    }

    private static Class<?> elementType(RecordComponent component) {
        if (!(component.getGenericType() instanceof ParameterizedType set)) return component.getType();
        Type of = set.getActualTypeArguments()[0];
        return of instanceof Class<?> type ? type : Object.class;
    }
}
