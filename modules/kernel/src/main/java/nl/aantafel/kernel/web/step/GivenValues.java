package nl.aantafel.kernel.web.step;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import org.springframework.stereotype.Component;

/** What the program fills in itself: the number of somebody or something new, and a handler's name and phone. */
@Component
class GivenValues {
    private final StaffDirectory directory;

    GivenValues(StaffDirectory directory) {
        this.directory = directory;
    }

    /** @param typed the form so far; a number of an existing party or element in it stays */
    Map<String, List<String>> of(String kind, Dossier dossier, Map<String, List<String>> typed) {
        return switch (kind) {
            case "PartyNamed" -> party(typed, dossier);
            case "ElementDescribed" ->
                number(
                        "element.id",
                        typed,
                        dossier.elements().stream().map(Element::id).mapToInt(id -> id.value()));
            case "CommitmentMade" ->
                Map.of(
                        "id",
                        List.of(String.valueOf(
                                1 + dossier.all(CommitmentMade.class).count())));
            case "QuestionPut" ->
                Map.of(
                        "id",
                        List.of(String.valueOf(
                                1 + dossier.all(QuestionPut.class).count())));
            case "HandlerAssigned", "DeputyNamed" -> handler(typed);
            case "NoContactAsked" -> Map.of("name", handler(typed).getOrDefault("name", List.of()));
            case "Declined" ->
                GroundFields.chosen(typed)
                        .map(ground -> Map.of("ground", List.of(ground.name())))
                        .orElse(Map.of());
            case "QuestionAnswered" -> Map.of("question", typed.getOrDefault("question", List.of()));
            default -> Map.of();
        };
    }

    /** The complainant is always the first, also when others were known before. */
    private static Map<String, List<String>> party(Map<String, List<String>> typed, Dossier dossier) {
        if (typed.getOrDefault("party.role", List.of()).contains(PartyRole.COMPLAINANT.name()))
            return Map.of("party.id", List.of("1"));
        var known = dossier.parties().stream().map(Party::id).mapToInt(PartyId::value);
        return number("party.id", typed, IntStream.concat(IntStream.of(1), known));
    }

    private static Map<String, List<String>> number(String name, Map<String, List<String>> typed, IntStream taken) {
        var numbers = taken.boxed().toList();
        var wanted = typed.getOrDefault(name, List.of()).stream().findFirst().orElse("");
        var existing = numbers.stream().map(String::valueOf).anyMatch(wanted::equals);
        var next = 1 + numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        return Map.of(name, List.of(existing ? wanted : String.valueOf(next)));
    }

    private Map<String, List<String>> handler(Map<String, List<String>> typed) {
        var staff = typed.getOrDefault("staff", List.of()).stream().findFirst().flatMap(directory::find);
        return Map.of(
                "name", staff.map(Staff::name).stream().toList(),
                "phone", staff.map(Staff::phone).stream().toList());
    }
}
