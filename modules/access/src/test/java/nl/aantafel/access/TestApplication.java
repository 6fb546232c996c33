package nl.aantafel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Lets the module boot alone, with a few pages of the kind that the kernel has. */
@SpringBootApplication(scanBasePackages = "nl.aantafel")
public class TestApplication {

    @Bean
    MovingClock clock() {
        return new MovingClock();
    }

    /** Stands still until a test moves it. */
    public static final class MovingClock implements InstantSource {
        private Instant now = Instant.parse("2026-03-16T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        public void pass(Duration time) {
            now = now.plus(time);
        }
    }

    /** Stand-ins for pages of other modules. */
    @Controller
    @ResponseBody
    public static class Pages {
        public final Map<String, String> saved = new ConcurrentHashMap<>();

        @GetMapping({"/", "/werk", "/klachten/{id}", "/zoeken"})
        String page() {
            return CurrentSubject.get().toString();
        }

        @GetMapping({"/melden/verhaal", "/geheim"})
        String form() {
            return CurrentSubject.get().toString();
        }

        @PostMapping("/klachten/{id}/stappen")
        String step(@PathVariable String id, @RequestParam String tekst, @RequestParam String soort) {
            saved.put(id, soort + ":" + tekst);
            return "opgeslagen";
        }

        @PostMapping("/melden/verhaal")
        String story(@RequestParam String tekst) {
            saved.put("verhaal", tekst);
            return "opgeslagen";
        }

        @GetMapping("/status/open")
        String open(@RequestParam UUID klacht, HttpServletRequest request) {
            CitizenSession.open(request, klacht);
            return "geopend";
        }

        @GetMapping("/status/dicht")
        String close(HttpServletRequest request) {
            CitizenSession.close(request);
            return "gesloten";
        }

        @GetMapping("/status")
        String status() {
            return CurrentSubject.get().toString();
        }
    }

    /** Stand-ins for a whole file that leaves the program and for a door that opens in an emergency. */
    @Controller
    @ResponseBody
    public static class Doors {
        private final FreshFactor fresh;

        Doors(FreshFactor fresh) {
            this.fresh = fresh;
        }

        @GetMapping("/klachten/{id}/verzendlog.csv")
        String export(@PathVariable String id) {
            return "alles van " + id;
        }

        @PostMapping("/klachten/{id}/noodtoegang")
        String emergency(@PathVariable String id, @RequestParam String reden) {
            fresh.require();
            return "open: " + reden;
        }

        @GetMapping("/klachten/{id}/vers")
        String isFresh(@PathVariable String id) {
            return fresh.isProved() + " " + fresh.pageLeadingTo("/klachten/" + id + "/vers");
        }
    }
}
