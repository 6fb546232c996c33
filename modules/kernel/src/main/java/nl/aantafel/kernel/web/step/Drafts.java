package nl.aantafel.kernel.web.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.NoSuchComplaint;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.persistence.StepKinds;
import org.springframework.stereotype.Component;

/** Opens a step's form: empty, with what is known already, or with what was typed. */
@Component
class Drafts {
    private final Complaints complaints;
    private final StepKinds kinds;
    private final ChoicesOf choices;
    private final StaffDirectory directory;

    Drafts(Complaints complaints, StepKinds kinds, ChoicesOf choices, StaffDirectory directory) {
        this.complaints = complaints;
        this.kinds = kinds;
        this.choices = choices;
        this.directory = directory;
    }

    /** @param asked what the link fills in beforehand, e.g. {@code element=2} */
    Draft fresh(String id, String kind, Typed asked) {
        var form = form(kind);
        var view = complaints.find(ComplaintId.parse(id));
        var typed = asked.orElse(known(form, asked, view.dossier())).orElse(Map.of("on", List.of(StepValues.written(view.today()))));
        return new Draft(view, form, typed, choices.in(view, form), new StepBinder.Bound(null, Map.of()));
    }

    Draft posted(String id, String kind, Typed typed) {
        var form = form(kind);
        var view = complaints.find(ComplaintId.parse(id));
        return bound(view, form, typed.orElse(contact(typed)));
    }

    private Draft bound(ComplaintView view, StepForm form, Typed typed) {
        var offered = choices.in(view, form);
        return new Draft(view, form, typed, offered, StepBinder.bind(form, typed, offered));
    }

    private StepForm form(String kind) {
        if (!kinds.knows(kind)) throw new NoSuchComplaint();
        return StepForm.of(kinds.named(kind));
    }

    /** What the dossier holds of the party or the element that is to be completed. */
    private static Map<String, List<String>> known(StepForm form, Typed asked, Dossier dossier) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var field : form.fields()) {
            if (!(field instanceof StepField.Group group)) continue;
            var number = asked.first(group.path() + ".id");
            dossier.parties().stream()
                    .filter(party -> group.type().isInstance(party) && number.equals(StepValues.written(party.id())))
                    .forEach(party -> values.putAll(StepValues.of(group, party)));
            dossier.elements().stream()
                    .filter(element -> group.type().isInstance(element) && number.equals(StepValues.written(element.id())))
                    .forEach(element -> values.putAll(StepValues.of(group, element)));
        }
        return values;
    }

    /** The name and phone number of a colleague need not be typed. */
    private Map<String, List<String>> contact(Typed typed) {
        if (!typed.first("name").isEmpty()) return Map.of();
        return directory.find(typed.first("staff")).map(Drafts::contact).orElse(Map.of());
    }

    private static Map<String, List<String>> contact(Staff staff) {
        return Map.of("name", List.of(staff.name()), "phone", List.of(staff.phone()));
    }
}
