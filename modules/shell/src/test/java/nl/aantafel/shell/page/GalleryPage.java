package nl.aantafel.shell.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aantafel.shell.Conflict;
import nl.aantafel.shell.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Every fragment on three pages, and one address for everything that can go wrong. */
@Controller
class GalleryPage {
    private static final List<View.Choice> SUBJECTS = List.of(
            new View.Choice("wachten", "Lang wachten"),
            new View.Choice("toon", "Hoe iemand tegen mij deed", "Bijvoorbeeld: u voelde zich niet serieus genomen."),
            new View.Choice("weetniet", "Weet ik niet"));

    @ModelAttribute
    void staff(Model model) {
        model.addAttribute("staffName", "S. de Wit");
        model.addAttribute("staffRoles", List.of("behandelaar", "beheerder"));
        model.addAttribute("navigationCounts", Map.of("/test/gallery", 12));
    }

    @GetMapping("/test/formulier")
    String form(Model model) {
        Map<String, String> errors = new LinkedHashMap<>();
        errors.put("datum", "31 februari bestaat niet. Kies een andere dag.");
        errors.put("onderwerp", "Kies waar het over gaat.");
        model.addAttribute("subjects", SUBJECTS)
                .addAttribute("errors", errors)
                .addAttribute("day", LocalDate.of(2026, 3, 16))
                .addAttribute("chosen", List.of("toon"))
                .addAttribute("ways", ways())
                .addAttribute("answers", answers());
        return "test/form";
    }

    @GetMapping("/test/status")
    String status(Model model) {
        model.addAttribute("stages", stages())
                .addAttribute("entries", entries())
                .addAttribute("talk", new View.Link("Kies een moment voor het gesprek", "#gesprek"));
        return "test/status";
    }

    @GetMapping("/test/gallery")
    String workList(Model model) {
        model.addAttribute(
                        "tiles",
                        List.of(
                                new View.Tile(1, "over de wettelijke termijn", "#a", "bad"),
                                new View.Tile(3, "termijn eindigt deze week", "#b", "warn"),
                                new View.Tile(4, "nog niet toegewezen", "#c", "info"),
                                new View.Tile(2, "nieuw bericht van klager", "#d", "info")))
                .addAttribute(
                        "tabs",
                        List.of(
                                new View.Tab("Van mij", "#v", 12L, false),
                                new View.Tab("Mijn team", "#m", 31L, true),
                                new View.Tab("Niet toegewezen", "#n", 4L, false),
                                new View.Tab("Logboek", "#l", null, false)))
                .addAttribute("columns", List.of("Klacht", "Volgende stap", "Onderwerp"))
                .addAttribute(
                        "cells",
                        List.of(
                                List.of("Boze toon aan de balie", "Brief met oordeel versturen", "Publiekszaken"),
                                List.of("Kapotte rolstoel niet gemaakt", "Reactie aanbieder: 27 november", "Wmo")));
        return "test/work-list";
    }

    @GetMapping("/test/zaak")
    String dossier(Model model) {
        model.addAttribute("stages", stages())
                .addAttribute("subjects", SUBJECTS)
                .addAttribute(
                        "checks",
                        List.of(
                                new View.Check(true, "Uitnodiging klager verstuurd op 20 november"),
                                new View.Check(false, "Medewerker nog niet uitgenodigd")))
                .addAttribute("events", events())
                .addAttribute(
                        "facts",
                        List.of(
                                new View.Fact("Bevestigen", "gedaan op 5 nov"),
                                new View.Fact("Oordeel", "15 december (6 weken)"),
                                new View.Fact("Verdagen kan tot", "12 januari (4 weken)")))
                .addAttribute(
                        "people",
                        List.of(
                                new View.Person("RD", "R. van Dalen", "Klager · belt liever", "06 12 34 56 78"),
                                new View.Person("TW", "Team Wmo Toegang", "Over wie het gaat", null)));
        return "test/dossier";
    }

    @GetMapping("/test/conflict")
    ModelAndView conflict() {
        return new Conflict("Mijn tekst", "Hun tekst <script>alert(1)</script>", "H. Post", "/test/zaak").page();
    }

    @GetMapping("/test/verlopen")
    String expired(Model model) {
        model.addAttribute("kept", List.of("Ik wacht al sinds augustus.\nNiemand belt."));
        return "shell/expired";
    }

    @GetMapping({"/test/fout", "/api/test/fout"})
    String fails(@RequestParam int status) {
        if (status == 500) throw new IllegalStateException("geheim: tabel g_0001.step");
        throw new ResponseStatusException(HttpStatus.valueOf(status), "geheim");
    }

    @PostMapping("/test/versturen")
    @ResponseBody
    String receive(@RequestParam String verhaal) {
        return "ontvangen " + verhaal.length();
    }

    @GetMapping("/test/tekst-ontbreekt")
    String missingText() {
        return "test/missing";
    }

    private static List<View.Entry> ways() {
        return List.of(
                new View.Entry("phone", "Ik bel liever", "tel:140999", "14 0999, ma–vr 9 tot 17 uur"),
                new View.Entry("microphone", "Ik spreek het in", "/melden/inspreken", "Hoogstens 5 minuten"));
    }

    private static List<View.Answer> answers() {
        return List.of(
                new View.Answer("Wat is er gebeurd?", "Ik wacht al sinds augustus op hulp in huis.", "/melden/verhaal"),
                new View.Answer("Telefoon", "", "/melden/wie"),
                new View.Answer("Ontvangen", "16 maart 2026", null));
    }

    private static List<View.Stage> stages() {
        return List.of(
                new View.Stage("Wij hebben uw klacht", "3 november 2026", View.State.DONE),
                new View.Stage("Wij hebben u gebeld", "9 november 2026", View.State.DONE),
                new View.Stage("Wij onderzoeken uw klacht", "Wij praten met u en de medewerker.", View.State.NOW),
                new View.Stage("U krijgt ons antwoord", "Uiterlijk 15 december 2026, in een brief.", View.State.TODO));
    }

    private static List<View.Entry> entries() {
        return List.of(
                new View.Entry("chat", "Bericht sturen", "#bericht", "1 nieuw antwoord"),
                new View.Entry("clip", "Foto of document toevoegen", "#foto", null),
                new View.Entry("document", "Brieven en stukken bekijken", "#stukken", "4 stukken"),
                new View.Entry("close", "Klacht stoppen", "#stoppen", null));
    }

    private static List<View.Event> events() {
        return List.of(
                new View.Event("chat", "Bericht van klager", "vandaag 09:12", "Woensdag na 14 uur kan ik het beste."),
                new View.Event("lock", "Interne notitie", "21 november", "Teamleider gesproken.", true, null),
                new View.Event(
                        "mail",
                        "Uitnodiging verstuurd",
                        "20 november",
                        null,
                        false,
                        new View.Link("Brief uitnodiging (pdf)", "#brief")));
    }
}
