package nl.aantafel.kernel.web.citizen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.aantafel.kernel.dossier.AssessmentStep.CommitmentDoubted;
import nl.aantafel.kernel.dossier.AssessmentStep.HarmTold;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.AssessmentStep.TableAnswered;
import nl.aantafel.kernel.dossier.AssessmentStep.TalksLeftOut;
import nl.aantafel.kernel.dossier.AssessmentStep.Trust;
import nl.aantafel.kernel.dossier.AssessmentStep.TrustGiven;
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.QuestionId;
import nl.aantafel.shell.DutchDateParser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the citizen asks and tells besides the ordinary course; see {@link StatusAftercare}. */
@Controller
class AftercarePage {
    private static final String HERE = "redirect:/status/mijn-klacht?gelukt=";
    private static final String WORDS = "tekst";
    private static final String KEY = "eenmalig";
    private final OwnComplaint own;
    private final StatusModel page;

    AftercarePage(OwnComplaint own, StatusModel page) {
        this.own = own;
        this.page = page;
    }

    @PostMapping("/status/vraag")
    String ask(@RequestParam(WORDS) String typed, @RequestParam(KEY) String key, Model model) {
        var text = Typed.clean(typed);
        var view = own.view();
        if (!page.isGood(text)) return page.wrong(model, view, "vraag", text);
        var number = 1 + (int) view.dossier().all(QuestionPut.class).count();
        own.take(new QuestionPut(view.today(), new QuestionId(number), text), key);
        return HERE + "vraag";
    }

    @PostMapping("/status/afspraak-niet")
    String doubt(
            @RequestParam("nummer") int number,
            @RequestParam(name = WORDS, defaultValue = "") String typed,
            @RequestParam(KEY) String key) {
        own.take(new CommitmentDoubted(own.view().today(), new CommitmentId(number), Typed.clean(typed)), key);
        return HERE + "afspraak-niet";
    }

    @PostMapping("/status/vertrouwen")
    String trust(
            @RequestParam(name = "vertrouwen", defaultValue = "") String chosen,
            @RequestParam(name = WORDS, defaultValue = "") String typed,
            @RequestParam(KEY) String key) {
        var today = own.view().today();
        var given = Arrays.stream(Trust.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst();
        given.ifPresent(trust -> own.take(new TrustGiven(today, trust, Typed.clean(typed)), key));
        return HERE + (given.isPresent() ? "vertrouwen" : "");
    }

    @PostMapping("/status/schade")
    String harm(@RequestParam(WORDS) String typed, @RequestParam(KEY) String key, Model model) {
        var text = Typed.clean(typed);
        if (!page.isGood(text)) return page.wrong(model, own.view(), "schade", text);
        own.take(new HarmTold(own.view().today(), true, text, ""), key);
        return HERE + "schade";
    }

    @PostMapping("/status/aan-tafel")
    String choose(
            @RequestParam(name = "dag", defaultValue = "") String day,
            @RequestParam(name = WORDS, defaultValue = "") String typed,
            @RequestParam(KEY) String key) {
        var choice = day(day).orElse(null);
        own.take(new TableAnswered(own.view().today(), PartyId.COMPLAINANT, choice, Typed.clean(typed)), key);
        return HERE + (choice == null ? "tafel-niet" : "tafel");
    }

    @PostMapping("/status/gesprekken-in-brief")
    String talks(@RequestParam("weglaten") boolean leftOut, @RequestParam(KEY) String key) {
        own.take(new TalksLeftOut(own.view().today(), leftOut), key);
        return HERE + "gesprekken";
    }

    /** Nothing when no day was chosen; the law refuses a day that was not offered. */
    private static Optional<LocalDate> day(String text) {
        return DutchDateParser.parse(text);
    }
}
