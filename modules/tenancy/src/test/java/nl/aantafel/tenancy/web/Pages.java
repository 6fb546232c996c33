package nl.aantafel.tenancy.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.concurrent.Callable;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.Municipality;
import nl.aantafel.tenancy.TenantContext;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pages that say for whom they work. */
@RestController
class Pages implements ErrorController {
    private final Municipalities municipalities;

    Pages(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @GetMapping("/wie")
    String who(@RequestAttribute Municipality municipality) {
        return municipality.slug() + "=" + municipalities.current().slug();
    }

    @GetMapping("/later")
    Callable<String> later() {
        return () -> municipalities.current().slug();
    }

    @GetMapping("/onthoud")
    String remember(HttpSession session) {
        return "sessie " + session.getId();
    }

    @GetMapping("/bekend")
    String remembered(HttpServletRequest request) {
        return request.getSession(false) == null ? "geen sessie" : "sessie";
    }

    @RequestMapping("/platform/gemeenten")
    String all() {
        return "alle gemeenten, gebonden: " + TenantContext.isBound();
    }

    @RequestMapping("/platform/onbekend")
    String unknown() {
        return "onbekend, gebonden: " + TenantContext.isBound();
    }

    @RequestMapping("/error")
    String error() {
        return "fout bij " + (TenantContext.isBound() ? municipalities.current().slug() : "niemand");
    }
}
