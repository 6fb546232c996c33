package nl.aantafel.correspondence.channels;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.awb.electronic.NotificationTerm;
import nl.aantafel.kernel.awb.electronic.Outage;
import nl.aantafel.shell.DutchDateParser;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The register of outages (Awb 2:21): the coordinator records, everybody who handles complaints reads. */
@Controller
class OutagePage {
    private static final Set<String> CHANNELS = Set.of("WEBSITE", "EMAIL");
    private final Outages outages;
    private final Clock clock;

    OutagePage(Outages outages, Clock clock) {
        this.outages = outages;
        this.clock = clock;
    }

    @GetMapping("/werk/storingen")
    ModelAndView show() {
        return page(HttpStatus.OK, Map.of());
    }

    @PostMapping("/werk/storingen")
    ModelAndView add(@RequestParam Map<String, String> typed) {
        var by = coordinator();
        var from = moment(typed, "van");
        var until = moment(typed, "tot");
        var isOpen = typed.getOrDefault("tot", "").isBlank();
        var channel = typed.getOrDefault("kanaal", "");
        var isGood = CHANNELS.contains(channel)
                && from.filter(start -> !start.isAfter(clock.instant())).isPresent()
                && (isOpen || until.filter(end -> end.isAfter(from.get())).isPresent());
        if (!isGood) return page(HttpStatus.UNPROCESSABLE_CONTENT, typed);
        outages.add(new Outage(channel, from.get(), until.orElse(null)), what(typed), by);
        return new ModelAndView("redirect:/werk/storingen");
    }

    @PostMapping("/werk/storingen/{id}/voorbij")
    String end(@PathVariable UUID id) {
        coordinator();
        outages.end(id, clock.instant());
        return "redirect:/werk/storingen";
    }

    private ModelAndView page(HttpStatusCode status, Map<String, String> typed) {
        var lines = outages.all().stream().map(OutageLines::of).toList();
        var model = Map.of("outages", lines, "typed", typed, "mayRecord", isCoordinator());
        return new ModelAndView("correspondence/outages", model, status);
    }

    private static String what(Map<String, String> typed) {
        return typed.getOrDefault("wat", "").replace("\u0000", "").strip();
    }

    /** A day and a time of the clock here; nothing when either cannot be read. */
    private static Optional<Instant> moment(Map<String, String> typed, String field) {
        var day = DutchDateParser.parse(typed.getOrDefault(field, ""));
        var time = time(typed.getOrDefault(field + "-tijd", ""));
        return day.flatMap(
                on -> time.map(at -> on.atTime(at).atZone(NotificationTerm.HERE).toInstant()));
    }

    private static Optional<LocalTime> time(String text) {
        try {
            var clean = text.strip().replace('.', ':');
            return Optional.of(LocalTime.parse(clean.length() == 4 ? "0" + clean : clean));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static boolean isCoordinator() {
        return CurrentSubject.get() instanceof Staff staff && staff.roles().contains(Role.COORDINATOR);
    }

    private static String coordinator() {
        if (CurrentSubject.get() instanceof Staff staff && isCoordinator()) return staff.username();
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
