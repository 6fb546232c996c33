package nl.aantafel.kernel.web.citizen;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page of a municipality: three equal ways to complain, and when something else helps better. */
@Controller
class HomePage {

    @GetMapping("/")
    String home() {
        return "kernel/citizen/home";
    }
}
