package nl.aantafel.kernel.web.near;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject.Program;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.dossier.NearStep.Source;
import nl.aantafel.shell.View.Choice;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The desk for organisations, teams and professionals: a signal or a knot gets a number and an answer (S-014, S-016, S-132). */
@Controller
class SignalPage {
    private final Complaints complaints;
    private final MessageSource texts;

    SignalPage(Complaints complaints, MessageSource texts) {
        this.complaints = complaints;
        this.texts = texts;
    }

    @GetMapping("/melden/signaal")
    ModelAndView empty(Locale locale) {
        return page(new HandedIn("", "", "", "", "", false, ""), Map.of(), locale);
    }

    @PostMapping("/melden/signaal")
    ModelAndView send(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "eenmalig", defaultValue = "") String key,
            Locale locale) {
        var handedIn = read(typed);
        var errors = new LinkedHashMap<String, String>();
        handedIn.errors().forEach((field, text) -> errors.put(field, texts.getMessage(text, null, locale)));
        var page = page(handedIn, errors, locale);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var once = key.isBlank() ? UUID.randomUUID().toString() : key;
        var today = complaints.today();
        var received = handedIn.received(today, locale.getLanguage());
        var receipt =
                CurrentSubject.callAs(new Program(), () -> complaints.receive(received, handedIn.more(today), once));
        return page.addObject("receipt", receipt);
    }

    private static HandedIn read(Map<String, String> typed) {
        return new HandedIn(
                text(typed, "organisatie"),
                text(typed, "naam"),
                text(typed, "bereik"),
                text(typed, "bron"),
                text(typed, "inwoner"),
                typed.containsKey("toestemming"),
                text(typed, "verhaal"));
    }

    /** What no database can hold becomes a visible sign. */
    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").replace("\r\n", "\n").replace('\0', '␀');
    }

    private ModelAndView page(HandedIn handedIn, Map<String, String> errors, Locale locale) {
        return new ModelAndView("kernel/signal")
                .addObject("typed", handedIn)
                .addObject("errors", errors)
                .addObject("sources", sources(locale));
    }

    private List<Choice> sources(Locale locale) {
        return Stream.of(Source.values())
                .map(source -> new Choice(source.name(), texts.getMessage("signal.source." + source, null, locale)))
                .toList();
    }
}
