package nl.aantafel.kernel.web.step;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aantafel.access.Role;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ApplicableLaw;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.kernel.law.SectoralLaw;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.shell.View.Choice;
import org.springframework.stereotype.Component;

/** Gathers what can be chosen in a step of one dossier. */
@Component
class ChoicesOf {
    private static final Set<Class<?>> ABOUT_THOSE_INVOLVED = Set.of(InvolvementNoted.class, PartyNamed.class);

    private final ApplicableLaw law;
    private final StaffDirectory directory;
    private final Requirements requirements;
    private final Phrases phrases;

    ChoicesOf(ApplicableLaw law, StaffDirectory directory, Requirements requirements, Phrases phrases) {
        this.law = law;
        this.directory = directory;
        this.requirements = requirements;
        this.phrases = phrases;
    }

    Choices in(ComplaintView view, StepForm form) {
        var dossier = view.dossier();
        var staff = directory.withRole(Role.values());
        var offered = Map.of(
                Source.PARTY, dossier.parties().stream().map(this::party).toList(),
                Source.ELEMENT, elements(dossier),
                Source.COMMITMENT, commitments(dossier),
                Source.STAFF, staff(staff, form, dossier),
                Source.LAW, law.inForce().stream().map(SectoralLaw::key).map(key -> choice("law.", key)).toList(),
                Source.THEME, law.themes(view.today()).stream().map(theme -> choice("theme.", theme.key())).toList(),
                Source.REQUIREMENT, requirements.on(view.today()).stream().map(this::requirement).toList(),
                Source.QUESTION, law.questions().stream().map(this::question).toList());
        return new Choices(dossier, offered, staff.stream().map(Staff::username).collect(toSet()), answers(), phrases);
    }

    private Choice choice(String prefix, String key) {
        return new Choice(key, phrases.say(prefix + key));
    }

    private Choice party(Party party) {
        var role = phrases.of(party.role());
        return new Choice(
                String.valueOf(party.id().value()), party.isKnown() ? party.name() + " (" + role + ")" : role);
    }

    private static List<Choice> elements(Dossier dossier) {
        return dossier.elements().stream()
                .map(element -> new Choice(
                        String.valueOf(element.id().value()), element.id().value() + ". " + element.title()))
                .toList();
    }

    private List<Choice> commitments(Dossier dossier) {
        return dossier.openCommitments().stream()
                .map(made -> new Choice(
                        String.valueOf(made.id().value()), made.what(), phrases.say("commitment.of", made.who(), phrases.day(made.dueOn()))))
                .toList();
    }

    /** Who was involved cannot be chosen to handle anything (Awb 9:7). */
    private static List<Choice> staff(List<Staff> staff, StepForm form, Dossier dossier) {
        var everybody = ABOUT_THOSE_INVOLVED.contains(form.type());
        return staff.stream()
                .filter(one -> everybody || mayHandle(one) && !dossier.involved().contains(one.username()))
                .map(one -> new Choice(one.username(), one.name(), one.unit()))
                .toList();
    }

    private static boolean mayHandle(Staff staff) {
        return staff.is(Role.COORDINATOR) || staff.is(Role.HANDLER) || staff.is(Role.SECRETARY);
    }

    private Choice requirement(Requirements.Requirement one) {
        return new Choice(one.key(), phrases.say("requirement." + one.key()), phrases.say("requirement-value." + one.value()));
    }

    private Choice question(Question question) {
        return new Choice(question.id(), phrases.say("question." + question.id() + ".label"));
    }

    private Map<String, List<Choice>> answers() {
        return law.questions().stream().collect(toMap(Question::id, question -> question.answers().stream()
                .map(answer -> choice("question." + question.id() + ".", answer))
                .toList()));
    }
}
