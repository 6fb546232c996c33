package nl.aantafel.kernel.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.aantafel.access.CitizenSession;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door to the own complaint. A wrong code and an unknown number get the same answer. */
@Controller
class StatusPage {
    private static final List<String> REMARKS = List.of("fout", "verlopen", "uit");
    private final Complaints complaints;
    private final Attempts attempts;

    StatusPage(Complaints complaints, Attempts attempts) {
        this.complaints = complaints;
        this.attempts = attempts;
    }

    @GetMapping("/status")
    String ask(@RequestParam Map<String, String> given, Model model) {
        REMARKS.stream()
                .filter(given::containsKey)
                .findFirst()
                .ifPresent(remark -> model.addAttribute("remark", remark));
        model.addAttribute("number", "");
        return "kernel/citizen/status";
    }

    @PostMapping("/status")
    String open(
            @RequestParam(name = "nummer", defaultValue = "") String number,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!attempts.mayTry(request, "klachtnummer", number)) return attempts.wait(response, model);
        var found = complaints.open(Typed.clean(number), Typed.clean(code));
        found.ifPresent(_ -> attempts.succeeded(request, "klachtnummer", number));
        found.map(ComplaintId::value).ifPresent(id -> CitizenSession.open(request, id));
        model.addAttribute("remark", "fout").addAttribute("number", Typed.clean(number));
        return found.isPresent() ? "redirect:/status/mijn-klacht" : "kernel/citizen/status";
    }

    @PostMapping("/status/uitloggen")
    String leave(HttpServletRequest request) {
        CitizenSession.close(request);
        return "redirect:/status?uit";
    }
}
