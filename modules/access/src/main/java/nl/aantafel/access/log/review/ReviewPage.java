package nl.aantafel.access.log.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aantafel.access.KnownCases;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.log.check.LogCheck;
import nl.aantafel.access.log.reading.LogReaders;
import nl.aantafel.access.log.review.Reviews.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Looks that need a look, week by week, and the check of the chain. For the privacy officer and the coordinator. */
@Controller
class ReviewPage {
    private static final String HERE = "/werk/inzage";
    private static final int SHORTEST_REMARK = 10;
    private static final int LONGEST_REMARK = 1000;

    private final ReviewScreen screen;
    private final WeeklyReview review;
    private final LogCheck check;
    private final KnownCases cases;

    ReviewPage(ReviewScreen screen, WeeklyReview review, LogCheck check, KnownCases cases) {
        this.screen = screen;
        this.review = review;
        this.check = check;
        this.cases = cases;
    }

    @GetMapping(HERE)
    ModelAndView show(
            @RequestParam(name = "week", defaultValue = "") String week,
            @RequestParam(name = "gelukt", defaultValue = "") String done,
            @RequestParam(name = "nummer", defaultValue = "") String number,
            Staff reader) {
        require(reader);
        if (!number.isBlank()) return ofNumber(number);
        return screen.of(monday(week), reader).addObject("done", done).addObject("errors", Map.of());
    }

    @PostMapping(HERE)
    ModelAndView signOff(
            @RequestParam(name = "week", defaultValue = "") String week,
            @RequestParam(name = "wie", defaultValue = "") String account,
            @RequestParam(name = "besluit", defaultValue = "") String chosen,
            @RequestParam(name = "opmerking", defaultValue = "") String typed,
            Staff judge) {
        require(judge);
        var remark = typed.replace('\0', '␀').strip();
        var outcome = Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst();
        var errors = errors(account, outcome, remark);
        if (!errors.isEmpty()) return again(monday(week), judge, errors, remark);
        if (!review.signOff(monday(week), account, outcome.orElseThrow(), remark, judge)) throw absent();
        return new ModelAndView("redirect:" + HERE + "?gelukt=oordeel&week=" + monday(week));
    }

    @PostMapping(HERE + "/controle")
    String checkNow(Staff reader) {
        require(reader);
        check.check(List.of(), reader.username());
        return "redirect:" + HERE + "?gelukt=controle#controle";
    }

    /** The privacy officer has no list of complaints to choose from. */
    private ModelAndView ofNumber(String number) {
        return new ModelAndView(cases.byNumber(number)
                .map(id -> "redirect:/klachten/" + id + "/inzage")
                .orElse("redirect:" + HERE + "?gelukt=onbekend"));
    }

    private static Map<String, String> errors(String account, Optional<Outcome> outcome, String remark) {
        var errors = new LinkedHashMap<String, String>();
        if (outcome.isEmpty()) errors.put("besluit-" + account, "review.error.outcome");
        if (remark.length() < SHORTEST_REMARK) errors.put("opmerking-" + account, "review.error.remark");
        if (remark.length() > LONGEST_REMARK) errors.put("opmerking-" + account, "review.error.long");
        return errors;
    }

    private ModelAndView again(LocalDate monday, Staff judge, Map<String, String> errors, String remark) {
        var page = screen.of(monday, judge).addObject("errors", errors).addObject("remark", remark);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("done", "");
    }

    private LocalDate monday(String week) {
        try {
            return week.isEmpty() ? review.thisWeek() : Week.mondayOf(LocalDate.parse(week));
        } catch (DateTimeParseException noDay) {
            throw absent();
        }
    }

    private static void require(Staff reader) {
        if (!LogReaders.ofAll(reader).permits()) throw absent();
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
