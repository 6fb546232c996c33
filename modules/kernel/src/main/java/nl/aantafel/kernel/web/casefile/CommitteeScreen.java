package nl.aantafel.kernel.web.casefile;

import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aantafel.access.Role;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.CommitteeFile;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.chamber.CommitteeNote;
import nl.aantafel.kernel.dossier.CommitteeStep.HearingDelegated;
import nl.aantafel.kernel.dossier.CommitteeStep.ReportRemarked;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingAnswered;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.kernel.web.apart.ClosedParts;
import nl.aantafel.ordinance.Ordinance.Seat;
import nl.aantafel.shell.View.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the committee's table, and one complaint on it, on a screen. */
@Component
class CommitteeScreen {
    private static final DateTimeFormatter CLOCK_TIME =
            DateTimeFormatter.ofPattern("d-M-uuuu HH:mm").withZone(ZoneId.of("Europe/Amsterdam"));
    private static final Set<Class<? extends Step>> HEARINGS = Set.of(
            HearingDelegated.class,
            HearingOffered.class,
            HearingAnswered.class,
            HearingWaived.class,
            Heard.class,
            HearingReported.class,
            ReportRemarked.class,
            Advised.class);

    /** A complaint on the table. */
    record Row(String href, CaseHead head, String until, String next) {}

    /** A note with who wrote it and when. */
    record Note(String meta, String text) {}

    private final CaseParts parts;
    private final ClosedParts closed;
    private final StaffDirectory directory;
    private final Phrases phrases;

    CommitteeScreen(CaseParts parts, ClosedParts closed, StaffDirectory directory, Phrases phrases) {
        this.parts = parts;
        this.closed = closed;
        this.directory = directory;
        this.phrases = phrases;
    }

    ModelAndView table(List<ComplaintView> complaints) {
        return new ModelAndView("kernel/committee")
                .addObject("rows", complaints.stream().map(this::row).toList());
    }

    private Row row(ComplaintView view) {
        var until = view.clock("K1").map(clock -> phrases.day(clock.deadline().lastDay()));
        var next = view.next().map(obligation -> phrases.say("obligation." + obligation.key()));
        return new Row("/commissie/" + view.id(), parts.heads().of(view), until.orElse("–"), next.orElse("–"));
    }

    ModelAndView file(CommitteeFile file) {
        return page(file, HttpStatus.OK);
    }

    ModelAndView refused(CommitteeFile file, List<Breach> breaches) {
        return page(file, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("breaches", breaches)
                .addObject("mayGoOn", breaches.stream().noneMatch(Breach::refuses));
    }

    private ModelAndView page(CommitteeFile file, HttpStatus status) {
        var view = file.complaint();
        var names = names();
        var page = new ModelAndView("kernel/committee-file")
                .addObject("complaint", view)
                .addObject("head", parts.heads().of(view))
                .addObject("mayHandle", false)
                .addObject("elements", parts.elements().of(view.dossier()))
                .addObject("terms", parts.terms().of(view))
                .addObject("bar", parts.terms().bar(view).orElse(null))
                .addObject("people", parts.people().of(view.dossier()))
                .addObject("events", parts.history().timeline(view.dossier(), HEARINGS, names))
                .addObject("closedParts", closed.of(view.dossier()))
                .addObject("hasAdvised", view.dossier().has(Advised.class))
                .addObject(
                        "notes",
                        file.notes().stream().map(note -> note(note, names)).toList())
                .addObject("draft", file.draft())
                .addObject("members", members(file))
                .addObject("chosenMembers", List.of())
                .addObject("judgements", judgements());
        page.setStatus(status);
        return page;
    }

    private static Note note(CommitteeNote note, Map<String, String> names) {
        var by = names.getOrDefault(note.writtenBy(), note.writtenBy());
        return new Note(by + " · " + CLOCK_TIME.format(note.at()), note.text());
    }

    private List<Choice> members(CommitteeFile file) {
        return file.seats().stream()
                .filter(Seat::isJudging)
                .map(seat -> new Choice(seat.username(), seat.name() + ", " + phrases.of(seat.place()), null))
                .toList();
    }

    private List<Choice> judgements() {
        return Arrays.stream(Judgement.values())
                .map(judgement -> new Choice(judgement.name(), phrases.of(judgement), null))
                .toList();
    }

    private Map<String, String> names() {
        return directory.withRole(Role.values()).stream().collect(toMap(Staff::username, Staff::name));
    }
}
