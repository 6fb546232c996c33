package nl.aantafel.access.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aantafel.access.Role;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.access.accounts.DemoPassword;
import nl.aantafel.access.provider.LoginChoices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page of a municipality. The demo shows its accounts and their password. */
@Controller
class LoginPage {
    private static final List<String> REMARKS =
            List.of("fout", "verlopen", "uit", "overal-uit", "aanbieder", "gestart");
    private final StaffDirectory directory;
    private final LoginChoices choices;
    private final Optional<DemoPassword> demo;

    LoginPage(StaffDirectory directory, LoginChoices choices, ObjectProvider<DemoPassword> demo) {
        this.directory = directory;
        this.choices = choices;
        this.demo = Optional.ofNullable(demo.getIfAvailable());
    }

    @GetMapping(Routes.LOGIN)
    String login(@RequestParam Map<String, String> parameters, Model model) {
        REMARKS.stream()
                .filter(parameters::containsKey)
                .findFirst()
                .ifPresent(remark -> model.addAttribute("remark", remark));
        choices.provider().ifPresent(provider -> model.addAttribute("provider", Routes.PROVIDER));
        demo.ifPresent(password -> {
            model.addAttribute("demoPassword", password.text());
            model.addAttribute("demoAccounts", directory.withRole(Role.values()));
        });
        return "access/login";
    }
}
