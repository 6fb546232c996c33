package nl.aantafel.kernel.web.citizen;

import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.FormalStep.HearingAnswered;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentKept;
import nl.aantafel.kernel.dossier.PartyId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own complaint: where it stands and what one can do. Which complaint it is stands in the session, never in a URL. */
@Controller
class OwnComplaintPage {
    private static final String HERE = "redirect:/status/mijn-klacht?gelukt=";
    private static final String WORDS = "tekst";
    private static final String KEY = "eenmalig";
    private final OwnComplaint own;
    private final StatusModel page;
    private final Wording words;

    OwnComplaintPage(OwnComplaint own, StatusModel page, Wording words) {
        this.own = own;
        this.page = page;
        this.words = words;
    }

    @GetMapping("/status/mijn-klacht")
    String show(@RequestParam(name = "gelukt", defaultValue = "") String done, Model model) {
        return page.fill(model, own.view(), done);
    }

    @PostMapping("/status/bericht")
    String write(@RequestParam(WORDS) String typed, @RequestParam(KEY) String key, Model model) {
        var text = Typed.clean(typed);
        if (!page.isGood(text)) return page.wrong(model, own.view(), "bericht", text);
        own.write(text, key);
        return HERE + "bericht";
    }

    @PostMapping("/status/niet-tevreden")
    String disagree(@RequestParam(WORDS) String typed, @RequestParam(KEY) String key, Model model) {
        var text = Typed.clean(typed);
        if (!page.isGood(text)) return page.wrong(model, own.view(), "oneens", text);
        own.disagree(text, key);
        return HERE + "oneens";
    }

    @PostMapping("/status/gesprek")
    String answer(@RequestParam("antwoord") String answer, @RequestParam(KEY) String key) {
        own.take(new HearingAnswered(own.view().today(), PartyId.COMPLAINANT, answer.equals("ja")), key);
        return HERE + "gesprek";
    }

    @PostMapping("/status/afspraak")
    String kept(@RequestParam("nummer") int number, @RequestParam(KEY) String key) {
        own.take(new CommitmentKept(own.view().today(), new CommitmentId(number), true), key);
        return HERE + "afspraak";
    }

    @GetMapping("/status/stoppen")
    String askToStop(Model model) {
        model.addAttribute("sheet", page.sheet(own.view()));
        return "kernel/citizen/stoppen";
    }

    @PostMapping("/status/stoppen")
    String stop(@RequestParam(WORDS) String typed, @RequestParam(KEY) String key) {
        var said = Typed.clean(typed).isBlank() ? words.say("status.stoppen.woorden") : Typed.clean(typed);
        own.withdraw(said, key);
        return HERE + "stoppen";
    }
}
