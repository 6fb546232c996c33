package nl.aantafel.kernel.web.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.Complaints.CaseFile;
import nl.aantafel.kernel.dossier.CommitteeStep.HearingDelegated;
import nl.aantafel.kernel.dossier.CommitteeStep.ReportRemarked;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.ContactStep.Noted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingAnswered;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.kernel.web.Panels;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.ordinance.Ordinance.Adviser;
import nl.aantafel.shell.View.Tab;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts one complaint on one screen. */
@Component
class CaseScreen {
    private static final Set<Class<? extends Step>> MESSAGES =
            Set.of(MessageReceived.class, MessageSent.class, Noted.class, ContactTried.class);
    private static final Set<Class<? extends Step>> HEARINGS = Set.of(
            HearingOffered.class,
            HearingAnswered.class,
            HearingWaived.class,
            Heard.class,
            HearingReported.class,
            HearingDelegated.class,
            ReportRemarked.class);

    private final CaseParts parts;
    private final Panels panels;
    private final Phrases phrases;

    CaseScreen(CaseParts parts, Panels panels, Phrases phrases) {
        this.parts = parts;
        this.panels = panels;
        this.phrases = phrases;
    }

    /** @param onlyForComplainant leave out of the timeline what the complainant does not see */
    ModelAndView of(CaseFile file, CaseTab tab, boolean onlyForComplainant, Staff reader) {
        var view = file.complaint();
        var dossier = view.dossier();
        var circle = file.around();
        var names = circle.names();
        return new ModelAndView("kernel/case")
                .addObject("complaint", view)
                .addObject("head", parts.heads().of(view))
                .addObject("tab", tab.slug())
                .addObject(
                        "tabs",
                        Arrays.stream(CaseTab.values())
                                .map(one -> tab(one, tab, view))
                                .toList())
                .addObject("mayHandle", circle.standing().handles())
                .addObject("circle", circle)
                .addObject("knowsName", circle.standing().seen().contains(Compartment.IDENTITY))
                .addObject("reader", reader)
                .addObject("onlyForComplainant", onlyForComplainant)
                .addObject("adviser", adviser(view))
                .addObject("hearingKinds", hearingKinds(view))
                .addObject("todo", parts.next().todo(view))
                .addObject("possible", parts.next().all(view, circle.standing().keepsOut()))
                .addObject("elements", parts.elements().of(dossier))
                .addObject("answering", parts.answering().of(view))
                .addObject("terms", parts.terms().of(view))
                .addObject("alarms", parts.alarms().of(view))
                .addObject("bar", parts.terms().bar(view).orElse(null))
                .addObject("people", parts.people().of(dossier))
                .addObject("questions", parts.people().questions(dossier))
                .addObject("panels", tab.place() == null ? List.of() : panels.at(tab.place(), view, null))
                .addAllObjects(events(dossier, tab, onlyForComplainant, names));
    }

    /** The committee that handles it, if one does. */
    private static @Nullable Adviser adviser(ComplaintView view) {
        var ordinance = view.circumstances().ordinance();
        return Advisers.handle(view.dossier(), ordinance) ? ordinance.adviser() : null;
    }

    /** What the reader can record of a hearing; what the committee keeps is not offered to others (Awb 9:15). */
    private static List<String> hearingKinds(ComplaintView view) {
        return Stream.of(
                        HearingOffered.class,
                        HearingAnswered.class,
                        Heard.class,
                        HearingReported.class,
                        HearingWaived.class)
                .filter(kind -> !NextSteps.isKept(view, kind))
                .map(Class::getSimpleName)
                .toList();
    }

    private Map<String, Object> events(
            Dossier dossier, CaseTab tab, boolean onlyForComplainant, Map<String, String> names) {
        return switch (tab) {
            case OVERVIEW -> Map.of("events", parts.history().timeline(dossier, onlyForComplainant, names));
            case MESSAGES -> Map.of("events", parts.history().timeline(dossier, MESSAGES, names));
            case HEARING -> Map.of("events", parts.history().timeline(dossier, HEARINGS, names));
            case LOG -> Map.of("log", parts.history().log(dossier, names));
            case ELEMENTS, DOCUMENTS, JUDGEMENT -> Map.of();
        };
    }

    private Tab tab(CaseTab one, CaseTab current, ComplaintView view) {
        var href = "/klachten/" + view.id() + (one == CaseTab.OVERVIEW ? "" : "?deel=" + one.slug());
        return new Tab(phrases.say("case.tab." + one.slug()), href, null, one == current);
    }
}
