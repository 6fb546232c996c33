package nl.aantafel.kernel.web.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.CommitteeRoom;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.Submission;
import nl.aantafel.kernel.UnlawfulStep;
import nl.aantafel.kernel.chamber.DraftAdvice;
import nl.aantafel.kernel.dossier.CommitteeStep.HearingDelegated;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.statute.Article;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The committee's room: what lies on its table, and one complaint with what the committee writes for itself. */
@Controller
class CommitteePage {
    private static final Breach INCOMPLETE = new Breach(Article.awb("9:15 lid 4"), "AdviceIsComplete", Force.REFUSE);

    private final CommitteeRoom room;
    private final Complaints complaints;
    private final CommitteeScreen screen;

    CommitteePage(CommitteeRoom room, Complaints complaints, CommitteeScreen screen) {
        this.room = room;
        this.complaints = complaints;
        this.screen = screen;
    }

    @GetMapping("/commissie")
    ModelAndView table() {
        return screen.table(room.cases());
    }

    @GetMapping("/commissie/{id}")
    ModelAndView file(@PathVariable String id) {
        return screen.file(room.open(ComplaintId.parse(id)));
    }

    @PostMapping("/commissie/{id}/notities")
    ModelAndView note(
            @PathVariable String id,
            @RequestParam(name = "tekst", defaultValue = "") String text,
            @RequestParam(name = "eenmalig", defaultValue = "") String key) {
        if (!text.isBlank()) room.note(ComplaintId.parse(id), cleaned(text), key(key));
        return back(id, "notities");
    }

    @PostMapping("/commissie/{id}/concept")
    ModelAndView write(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String findings,
            @RequestParam(defaultValue = "") String advice,
            @RequestParam(defaultValue = "") String recommendations,
            @RequestParam(required = false) @Nullable Judgement judgement,
            @RequestParam(name = "eenmalig", defaultValue = "") String key) {
        var draft = new DraftAdvice(cleaned(findings), cleaned(advice), cleaned(recommendations), judgement);
        room.write(ComplaintId.parse(id), draft, key(key));
        return back(id, "concept");
    }

    @PostMapping("/commissie/{id}/horen")
    ModelAndView leaveHearing(
            @PathVariable String id,
            @RequestParam(name = "lid", defaultValue = "") String member,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            @RequestParam(name = "eenmalig", defaultValue = "") String key) {
        return take(id, new HearingDelegated(complaints.today(), member), reason, key);
    }

    @PostMapping("/commissie/{id}/advies")
    ModelAndView advise(
            @PathVariable String id,
            @RequestParam(name = "leden", defaultValue = "") Set<String> members,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            @RequestParam(name = "eenmalig", defaultValue = "") String key) {
        var advice = room.adviceOf(ComplaintId.parse(id), members);
        if (advice.isPresent()) return take(id, advice.get(), reason, key);
        return screen.refused(room.open(ComplaintId.parse(id)), List.of(INCOMPLETE));
    }

    private ModelAndView take(String id, Step step, String reason, String key) {
        var complaint = ComplaintId.parse(id);
        room.open(complaint);
        try {
            complaints.take(complaint, step, new Submission(key(key), Submission.ANY, reason.strip()));
            return back(id, "advies");
        } catch (UnlawfulStep refused) {
            return screen.refused(room.open(complaint), refused.breaches());
        }
    }

    private static ModelAndView back(String id, String part) {
        return new ModelAndView("redirect:/commissie/" + ComplaintId.parse(id) + "#" + part);
    }

    private static String cleaned(String text) {
        return text.replace("\u0000", "").strip();
    }

    private static String key(String typed) {
        return typed.isBlank() ? Objects.toString(UUID.randomUUID()) : typed.strip();
    }
}
