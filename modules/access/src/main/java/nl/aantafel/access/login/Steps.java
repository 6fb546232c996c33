package nl.aantafel.access.login;

import nl.aantafel.access.factor.SecondFactors;
import org.springframework.ui.Model;

/** The page on which a login is finished, with what it shows. */
final class Steps {

    private Steps() {}

    static String view(OpenLogin login, SecondFactors factors, Model model) {
        return switch (login.missing()) {
            case CODE -> "access/code";
            case ENROLMENT -> enrol(login, factors, model);
            case NOTHING -> throw new IllegalStateException("Deze login is al klaar");
        };
    }

    static String enrol(OpenLogin login, SecondFactors factors, Model model) {
        model.addAttribute("enrolment", factors.enrolment(login.username()));
        return "access/enrol";
    }
}
