package nl.aantafel.shell.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.aantafel.shell.View;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.Municipality;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Pages outside every municipality. The tenancy filter forwards to them, whatever the method of the request was. */
@Controller
class PlatformPages {
    private final Municipalities municipalities;

    PlatformPages(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @GetMapping("/platform/gemeenten")
    String all(Model model, HttpServletRequest request) {
        List<View.Link> links = municipalities.all().stream()
                .map(municipality -> linkTo(municipality, request))
                .toList();
        model.addAttribute("municipalities", links);
        return "shell/municipalities";
    }

    @RequestMapping("/platform/onbekend")
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String unknown() {
        return "shell/unknown";
    }

    /** The port stays: in development everything runs on another one than 80. */
    private static View.Link linkTo(Municipality municipality, HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        String host = municipality.hosts().getFirst() + (usual ? "" : ":" + port);
        return new View.Link(municipality.name(), request.getScheme() + "://" + host + "/");
    }
}
