package nl.aantafel.kernel.web.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.aantafel.access.Role;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.kernel.ApplicableLaw;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.OtherSchemes;
import nl.aantafel.kernel.law.ProprietyRequirement;
import nl.aantafel.kernel.law.ProprietyRequirements;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.kernel.law.SectoralLaw;
import nl.aantafel.kernel.law.Theme;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the form of a step for one complaint, empty or with what was typed. */
@Component
public class StepForms {
    private final ApplicableLaw law;
    private final StaffDirectory directory;
    private final GivenValues given;
    private final MessageSource messages;

    StepForms(ApplicableLaw law, StaffDirectory directory, GivenValues given, MessageSource messages) {
        this.law = law;
        this.directory = directory;
        this.given = given;
        this.messages = messages;
    }

    /** @param typed values by field name; empty for a new form */
    public StepForm of(Class<? extends Step> kind, ComplaintView complaint, Map<String, List<String>> typed) {
        var values = new LinkedHashMap<>(typed);
        values.putIfAbsent("on", List.of(complaint.today().toString()));
        var filled = given.of(kind.getSimpleName(), complaint.dossier(), typed);
        values.putAll(filled);
        var fields = StepFields.of(kind, options(complaint, values), filled.keySet()).stream()
                .filter(field -> GroundFields.asks(kind, field.name(), values))
                .filter(field -> ConclusionFields.asks(kind, field.name(), complaint.dossier()))
                .toList();
        return new StepForm(kind, fields, values, Map.of());
    }

    private StepOptions options(ComplaintView complaint, Map<String, List<String>> typed) {
        return new StepOptions(
                complaint,
                directory.withRole(Role.COORDINATOR, Role.HANDLER, Role.SECRETARY, Role.RESPONDENT),
                withThoseOf(
                        complaint,
                        Element::laws,
                        Stream.concat(law.here().laws().stream().map(SectoralLaw::key), OtherSchemes.keys().stream())),
                withThoseOf(
                        complaint,
                        Element::themes,
                        law.here().themes(complaint.today()).stream().map(Theme::key)),
                ProprietyRequirements.on(complaint.today()).stream()
                        .map(ProprietyRequirement::key)
                        .toList(),
                asked(typed),
                messages);
    }

    /** What the dossier has already can be kept, also when it is no longer in force here. */
    private static List<String> withThoseOf(
            ComplaintView complaint, Function<Element, Set<String>> kept, Stream<String> offered) {
        var here = complaint.dossier().elements().stream()
                .flatMap(element -> kept.apply(element).stream())
                .sorted();
        return Stream.concat(offered, here).distinct().toList();
    }

    private Optional<Question> asked(Map<String, List<String>> typed) {
        var id = typed.getOrDefault("question", List.of());
        return law.here().questions().stream()
                .filter(question -> id.contains(question.id()))
                .findFirst();
    }
}
