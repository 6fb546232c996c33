package nl.aantafel.kernel.web.step;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.committee.OrganHandlers;
import nl.aantafel.kernel.dossier.CommitteeStep.Organ;
import nl.aantafel.kernel.dossier.CommitteeStep.OrganConcerned;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.RoutingStep.SupporterOffered;
import nl.aantafel.kernel.law.ProprietyRequirements;
import nl.aantafel.kernel.web.Phrases;
import org.springframework.stereotype.Component;

/** Which requirements of propriety often fit the themes of an element: only shown, never filled in (law.md §8.1). */
@Component("suggestions")
class Suggestions {
    private final Phrases phrases;

    Suggestions(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A sentence beside a field; empty when there is nothing to suggest. */
    public String beside(StepForm form, String field, ComplaintView complaint) {
        if (form.name().equals("HandlerAssigned") && field.equals("staff")) return handler(complaint);
        if (isInvitation(form.name(), field)) return support(complaint);
        if (form.name().equals("OrganConcerned") && field.equals("handledBy")) return table(complaint);
        if (!form.name().equals("ElementJudged") || !field.equals("requirements")) return "";
        var names = complaint.dossier().elements().stream()
                .filter(element -> form.chosen("element")
                        .contains(String.valueOf(element.id().value())))
                .flatMap(element -> suggested(element, complaint).stream())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : phrases.say("step.suggested", names);
    }

    /** Where it is about the organ itself: who handles it, and by what (Awb 9:7 lid 2). */
    private String handler(ComplaintView complaint) {
        return complaint
                .dossier()
                .last(OrganConcerned.class)
                .map(concerned ->
                        phrases.say("step.HandlerAssigned.organ", phrases.of(concerned.organ()), concerned.handledBy()))
                .orElse("");
    }

    /** The first talk asks for free client support, and so does the form that calls everybody to the table. */
    private static boolean isInvitation(String form, String field) {
        return form.equals("TalkHeld") && field.equals("summary")
                || form.equals("TableCalled") && field.equals("agenda")
                || form.equals("HearingOffered") && field.equals("proposal");
    }

    private String support(ComplaintView complaint) {
        return complaint.dossier().has(SupporterOffered.class) ? "" : phrases.say("step.support-first");
    }

    private String table(ComplaintView complaint) {
        var ordinance = complaint.circumstances().ordinance();
        var rows = Arrays.stream(Organ.values())
                .map(organ -> phrases.of(organ) + ": " + ordinance.value(OrganHandlers.of(organ)))
                .collect(Collectors.joining("; "));
        return phrases.say("step.OrganConcerned.table", ordinance.citationTitle(), rows);
    }

    private List<String> suggested(Element element, ComplaintView complaint) {
        return ProprietyRequirements.suggestedFor(element.themes(), complaint.today()).stream()
                .map(requirement -> phrases.say("requirement." + requirement.key()))
                .toList();
    }
}
