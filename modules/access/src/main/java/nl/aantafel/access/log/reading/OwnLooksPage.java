package nl.aantafel.access.log.reading;

import java.util.Locale;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject.Citizen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** "Wie keek in mijn dossier": who, when and why, for the citizen whose dossier it is (AVG 15). */
@Controller
class OwnLooksPage {
    private final CaseLooks looks;

    OwnLooksPage(CaseLooks looks) {
        this.looks = looks;
    }

    @GetMapping("/status/mijn-klacht/inzage")
    String show(Model model, Locale language) {
        if (!(CurrentSubject.get() instanceof Citizen(var complaint))) return "redirect:/status?verlopen";
        model.addAttribute("looks", looks.own(complaint, language));
        return "access/own-looks";
    }
}
