package nl.aantafel.kernel.web.near;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Action;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.Visibility;
import nl.aantafel.kernel.NeedToKnow;
import nl.aantafel.kernel.NoSuchComplaint;
import nl.aantafel.kernel.persistence.Bottlenecks;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinances;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where bottlenecks come up: signals beside complaints, themes that come back, and when to go and ask (S-014). */
@Controller
class SignalsPage {
    private static final int WEEKS_OF_WARNING = 8;
    private final Bottlenecks bottlenecks;
    private final NeedToKnow need;
    private final Ordinances ordinances;
    private final Phrases phrases;

    SignalsPage(Bottlenecks bottlenecks, NeedToKnow need, Ordinances ordinances, Phrases phrases) {
        this.bottlenecks = bottlenecks;
        this.need = need;
        this.ordinances = ordinances;
        this.phrases = phrases;
    }

    @GetMapping("/werk/signalen")
    String page(Staff staff, Model model) {
        if (!AccessDecisions.may(staff, Action.READ_FIGURES).permits()) throw new NoSuchComplaint();
        var today = need.today();
        var visible = need.visible();
        var year = today.withDayOfYear(1);
        var heard = bottlenecks.heardSince(year, visible);
        model.addAttribute("heard", heard)
                .addAttribute(
                        "signals",
                        heard.stream().mapToInt(Bottlenecks.Heard::signals).sum())
                .addAttribute("complaints", bottlenecks.complaintsSince(year, visible))
                .addAttribute("handled", bottlenecks.handledSince(year, visible))
                .addAttribute("warnings", warnings(today, visible))
                .addAttribute("askBefore", phrases.day(endOfQuarter(today)));
        return "kernel/signals";
    }

    private List<String> warnings(LocalDate today, Visibility visible) {
        var least = ordinances.inForceOn(today).value(OpenTerms.EARLY_WARNING);
        return bottlenecks.recurringSince(today.minusWeeks(WEEKS_OF_WARNING), least, visible).stream()
                .map(one -> phrases.say("signals.warning", name(one.theme()), one.dossiers()))
                .toList();
    }

    private String name(String theme) {
        var name = phrases.maybe("theme." + theme);
        return name.isEmpty() ? theme : name;
    }

    /** Organisations are asked once every quarter. */
    private static LocalDate endOfQuarter(LocalDate day) {
        var last = (day.getMonthValue() - 1) / 3 * 3 + 3;
        return day.withDayOfMonth(1).withMonth(last).plusMonths(1).minusDays(1);
    }
}
