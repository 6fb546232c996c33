package nl.aantafel.shell.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages about the site itself, linked from the footer of every citizen page. */
@Controller
class SitePages {

    @GetMapping("/hulp")
    String help() {
        return "shell/help";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "shell/privacy";
    }

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "shell/accessibility";
    }
}
