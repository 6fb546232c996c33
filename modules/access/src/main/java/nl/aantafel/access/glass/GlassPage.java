package nl.aantafel.access.glass;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.access.FreshFactor;
import nl.aantafel.access.KnownCases;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.glass.GlassRules.Refusal;
import nl.aantafel.access.glass.GlassRules.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Asking to be let in, and what is open now. */
@Controller
class GlassPage {
    private static final String HERE = "/werk/noodtoegang";

    private final Emergencies emergencies;
    private final KnownCases cases;
    private final FreshFactor fresh;
    private final GlassScreen screen;

    GlassPage(Emergencies emergencies, KnownCases cases, FreshFactor fresh, GlassScreen screen) {
        this.emergencies = emergencies;
        this.cases = cases;
        this.fresh = fresh;
        this.screen = screen;
    }

    /** What was typed. */
    record Typed(String number, String category, String reason) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    @GetMapping(HERE)
    ModelAndView show(
            @RequestParam(name = "nummer", defaultValue = "") String number,
            @RequestParam(name = "gelukt", defaultValue = "") String done,
            Staff staff) {
        require(staff);
        fresh.require();
        return page(staff, new Typed(number.strip(), "", ""), List.of()).addObject("done", done);
    }

    @PostMapping(HERE)
    ModelAndView ask(
            @RequestParam(name = "nummer", defaultValue = "") String number,
            @RequestParam(name = "waarom", defaultValue = "") String category,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            Staff staff) {
        require(staff);
        fresh.require();
        var typed = new Typed(number.strip(), category, reason.replace('\0', '␀'));
        var known = cases.byNumber(typed.number()).flatMap(cases::of);
        var request = new Request(known.orElse(null), category(category), typed.reason());
        var refusals = emergencies.ask(staff, request);
        if (refusals.isEmpty()) return new ModelAndView("redirect:" + HERE + "?gelukt=open");
        var again = page(staff, typed, refusals);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again.addObject("done", "");
    }

    @PostMapping(HERE + "/{id}/klaar")
    String end(@PathVariable UUID id, Staff staff) {
        require(staff);
        emergencies.end(id, staff);
        return "redirect:" + HERE + "?gelukt=klaar";
    }

    private ModelAndView page(Staff staff, Typed typed, List<Refusal> refusals) {
        return new ModelAndView("access/glass")
                .addObject("typed", typed)
                .addObject("errors", errors(refusals))
                .addObject("categories", screen.categories())
                .addObject("running", screen.running(emergencies.openBy(staff.username())));
    }

    private Map<String, String> errors(List<Refusal> refusals) {
        var errors = new LinkedHashMap<String, String>();
        refusals.forEach(refusal -> errors.putIfAbsent(field(refusal), screen.said(refusal)));
        return errors;
    }

    private static String field(Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN_NUMBER, TOO_MANY_OPEN -> "nummer";
            case NO_CATEGORY -> "waarom";
            case REASON_TOO_SHORT, REASON_TOO_LONG -> "reden";
        };
    }

    private static @Nullable Category category(String chosen) {
        return Arrays.stream(Category.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private static void require(Staff staff) {
        if (!GlassRules.mayAsk(staff)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
