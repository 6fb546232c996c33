package nl.aantafel.access.table;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Action;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Subject.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The table of rights as a page, one role at a time: for the privacy officer, and for who leads. */
@Controller
class RightsPage {
    private static final RightsTable TABLE = RightsTable.read();
    private static final List<String> SHOWN = RightsTable.askers().stream()
            .filter(asker -> !Stream.of("no_role", "citizen_of_another", "anonymous")
                    .toList()
                    .contains(asker))
            .toList();

    @GetMapping("/werk/rechten")
    ModelAndView show(@RequestParam(name = "rol", defaultValue = "") String asked, Staff reader) {
        if (!AccessDecisions.may(reader, Action.READ_RIGHTS).permits())
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var role = SHOWN.contains(asked) ? asked : SHOWN.getFirst();
        return new ModelAndView("access/rights")
                .addObject("roles", SHOWN)
                .addObject("rights", RoleRights.of(role, TABLE))
                .addObject("compartments", Compartment.values());
    }
}
