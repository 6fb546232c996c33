package nl.aantafel.access.glass;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.log.reading.LogReaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Every time the glass was broken, to be judged within five working days. */
@Controller
class JudgingPage {
    private static final String HERE = "/werk/inzage/noodtoegang";
    private static final int SHORTEST_REMARK = 10;
    private static final int LONGEST_REMARK = 1000;

    private final Judging judging;
    private final GlassScreen screen;

    JudgingPage(Judging judging, GlassScreen screen) {
        this.judging = judging;
        this.screen = screen;
    }

    @GetMapping(HERE)
    ModelAndView show(@RequestParam(name = "gelukt", defaultValue = "") String done, Staff reader) {
        require(reader);
        return page(reader, Map.of()).addObject("done", done);
    }

    @PostMapping(HERE + "/{id}")
    ModelAndView judge(
            @PathVariable UUID id,
            @RequestParam(name = "besluit", defaultValue = "") String chosen,
            @RequestParam(name = "opmerking", defaultValue = "") String typed,
            Staff judge) {
        require(judge);
        var remark = typed.replace('\0', '␀').strip();
        var errors = new LinkedHashMap<String, String>();
        if (!chosen.equals("ja") && !chosen.equals("nee")) errors.put("besluit-" + id, "review.error.outcome");
        if (remark.length() < SHORTEST_REMARK) errors.put("opmerking-" + id, "review.error.remark");
        if (remark.length() > LONGEST_REMARK) errors.put("opmerking-" + id, "review.error.long");
        if (!errors.isEmpty()) return again(judge, errors, remark);
        if (!judging.judge(id, chosen.equals("ja"), remark, judge)) throw absent();
        return new ModelAndView("redirect:" + HERE + "?gelukt=oordeel");
    }

    private ModelAndView again(Staff judge, Map<String, String> errors, String remark) {
        var page = page(judge, errors).addObject("done", "").addObject("remark", remark);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Staff reader, Map<String, String> errors) {
        return new ModelAndView("access/judging")
                .addObject("rows", screen.rows(reader))
                .addObject("errors", errors);
    }

    private static void require(Staff reader) {
        if (!LogReaders.ofAll(reader).permits()) throw absent();
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
