package nl.aantafel.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.aantafel.access.FreshFactor;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.accounts.StaffSessions;
import nl.aantafel.access.factor.SecondFactors;
import nl.aantafel.access.start.StartCodes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** One's own account: who one is here, the second step, and where one is logged in. Some land here because they have no work list. */
@Controller
class AccountPage {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM, H.mm 'uur'", Locale.of("nl"));
    private static final int EVENTS = 10;
    private static final String LOGIN = "nl.aantafel.access.login.OpenLogin";
    private final SecondFactors factors;
    private final StaffSessions sessions;
    private final CodeCheck codes;
    private final Logins logins;
    private final FreshFactor fresh;
    private final StartCodes started;
    private final StaffDirectory directory;

    AccountPage(
            SecondFactors factors,
            StaffSessions sessions,
            CodeCheck codes,
            Logins logins,
            FreshFactor fresh,
            StartCodes started,
            StaffDirectory directory) {
        this.factors = factors;
        this.sessions = sessions;
        this.codes = codes;
        this.logins = logins;
        this.fresh = fresh;
        this.started = started;
        this.directory = directory;
    }

    /** A line of the list of sessions. */
    record Line(String when, boolean isThisOne) {}

    /** Something that happened to the account. */
    record Event(String what, String name, String by, String when) {}

    @GetMapping(Routes.OWN_ACCOUNT)
    String account(Staff staff, @RequestAttribute(LOGIN) OpenLogin login, Model model) {
        model.addAttribute("account", staff);
        model.addAttribute("hasFactor", login.session().hasFactor());
        model.addAttribute("codesLeft", factors.recoveryCodesLeft(staff.username()));
        model.addAttribute("sessions", lines(login));
        model.addAttribute("hasOwnPassword", !Factors.proved(login.proofs(), Factors.PROVIDER));
        model.addAttribute("events", events(staff));
        return "access/account";
    }

    private List<Event> events(Staff staff) {
        return started.of(staff.username(), EVENTS).stream()
                .map(event -> new Event(
                        event.what().name(),
                        staff.name(),
                        directory.find(event.by()).map(Staff::name).orElse(event.by()),
                        WHEN.format(event.at().atZone(HERE))))
                .toList();
    }

    /** Tells that somebody is still there; asking for any page does so. */
    @GetMapping(Routes.STILL_HERE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stillHere() {
        // finding the login of this request told the time already
    }

    @GetMapping(Routes.OWN_FACTOR)
    String app(@RequestAttribute(LOGIN) OpenLogin login, Model model) {
        fresh.require();
        model.addAttribute("isOwnChoice", true);
        return Steps.enrol(login, factors, model);
    }

    @PostMapping(Routes.OWN_FACTOR)
    String confirm(
            @RequestParam(defaultValue = "") String code,
            @RequestAttribute(LOGIN) OpenLogin login,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        fresh.require();
        var recovery = codes.confirm(login.username(), code);
        if (recovery.isPresent()) {
            logins.prove(login, Factors.CODE, request, response);
            return shown(recovery.get(), model);
        }
        model.addAttribute("isWrong", true);
        return app(login, model);
    }

    @PostMapping(Routes.OWN_FACTOR + "/noodcodes")
    String newCodes(@RequestAttribute(LOGIN) OpenLogin login, Model model) {
        fresh.require();
        return login.session().hasFactor()
                ? shown(factors.newRecoveryCodes(login.username()), model)
                : "redirect:" + Routes.OWN_ACCOUNT;
    }

    @PostMapping(Routes.OWN_ACCOUNT + "/overal-uitloggen")
    String logOutEverywhere(
            @RequestAttribute(LOGIN) OpenLogin login, HttpServletRequest request, HttpServletResponse response) {
        sessions.endAll(login.username());
        logins.remember(null, request, response);
        request.getSession().invalidate();
        return "redirect:" + Routes.LOGIN + "?overal-uit";
    }

    private static String shown(List<String> codes, Model model) {
        model.addAttribute("codes", codes);
        return "access/recovery";
    }

    private List<Line> lines(OpenLogin login) {
        return sessions.openOf(login.username(), login.key()).stream()
                .map(session -> new Line(session.begun().atZone(HERE).format(WHEN), session.isThisOne()))
                .toList();
    }
}
