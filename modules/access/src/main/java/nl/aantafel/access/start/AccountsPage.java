package nl.aantafel.access.start;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Action;
import nl.aantafel.access.FreshFactor;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.accounts.StaffAccounts;
import nl.aantafel.access.accounts.StaffAccounts.Own;
import nl.aantafel.access.start.StartRules.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Who can log in here, and the two steps of a start code: one colleague asks, another gives it. */
@Controller
class AccountsPage {
    static final String HERE = "/beheer/accounts";
    private static final int EVENTS = 30;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, H.mm 'uur'", Locale.of("nl"))
            .withZone(ZoneId.of("Europe/Amsterdam"));
    private final StaffAccounts accounts;
    private final StartCodes codes;
    private final FreshFactor fresh;
    private final InstantSource clock;

    AccountsPage(StaffAccounts accounts, StartCodes codes, FreshFactor fresh, InstantSource clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.fresh = fresh;
        this.clock = clock;
    }

    /** One account. @param state {@code NONE}, {@code ASKED}, {@code GIVEN} or {@code OVER} */
    record Row(
            String username,
            String name,
            String unit,
            List<String> roles,
            boolean hasPassword,
            boolean hasFactor,
            String state,
            String by,
            String when,
            boolean mayAsk,
            boolean mayGive) {}

    /** Something that happened. */
    record Line(String what, String name, String by, String when) {}

    @GetMapping(HERE)
    ModelAndView show(Staff reader) {
        require(reader);
        return page(reader, null);
    }

    @PostMapping(HERE + "/{username}/vragen")
    ModelAndView ask(@PathVariable String username, Staff asker) {
        require(asker);
        fresh.require();
        return codes.ask(asker, username)
                .map(refusal -> refused(asker, refusal))
                .orElseGet(() -> new ModelAndView("redirect:" + HERE));
    }

    @PostMapping(HERE + "/{username}/intrekken")
    ModelAndView withdraw(@PathVariable String username, Staff colleague) {
        require(colleague);
        codes.withdraw(colleague, username);
        return new ModelAndView("redirect:" + HERE);
    }

    /** The one page that shows the code; asking for it again gives a refusal. */
    @PostMapping(HERE + "/{username}/geven")
    ModelAndView give(@PathVariable String username, Staff giver) {
        require(giver);
        fresh.require();
        var refusal = codes.mayGive(giver, username);
        if (refusal.isPresent()) return refused(giver, refusal.get());
        return codes.give(giver, username)
                .map(given -> new ModelAndView("access/start-code")
                        .addObject("name", names().getOrDefault(username, username))
                        .addObject("username", username)
                        .addObject("code", given.code())
                        .addObject("until", WHEN.format(given.until())))
                .orElseGet(() -> refused(giver, Refusal.GIVEN_ALREADY));
    }

    private ModelAndView refused(Staff reader, Refusal refusal) {
        var page = page(reader, refusal);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Staff reader, @Nullable Refusal refusal) {
        var pending = codes.all().stream().collect(Collectors.toMap(Pending::username, Function.identity()));
        var own = accounts.own();
        var names = own.stream().map(Own::staff).collect(Collectors.toMap(Staff::username, Staff::name));
        return new ModelAndView("access/accounts")
                .addObject("refusal", refusal == null ? "" : refusal.name())
                .addObject(
                        "rows",
                        own.stream()
                                .map(one -> row(one, pending.get(one.staff().username()), names, reader))
                                .toList())
                .addObject(
                        "lines",
                        codes.latest(EVENTS).stream()
                                .map(event -> new Line(
                                        event.what().name(),
                                        names.getOrDefault(event.username(), event.username()),
                                        names.getOrDefault(event.by(), event.by()),
                                        WHEN.format(event.at())))
                                .toList());
    }

    private Row row(Own own, @Nullable Pending pending, Map<String, String> names, Staff reader) {
        var staff = own.staff();
        var by = pending == null ? "" : pending.givenBy() == null ? pending.askedBy() : pending.givenBy();
        return new Row(
                staff.username(),
                staff.name(),
                staff.unit(),
                staff.roles().stream().sorted().map(Role::name).toList(),
                own.hasPassword(),
                own.hasFactor(),
                state(pending),
                names.getOrDefault(by, by),
                pending == null ? "" : WHEN.format(moment(pending)),
                StartRules.asking(reader, staff.username()).isEmpty(),
                StartRules.giving(reader, staff.username(), pending).isEmpty());
    }

    private static Instant moment(Pending pending) {
        return pending.until() == null ? pending.askedAt() : pending.until();
    }

    private String state(@Nullable Pending pending) {
        if (pending == null) return "NONE";
        if (!pending.isGiven()) return "ASKED";
        return pending.isOver(clock.instant()) ? "OVER" : "GIVEN";
    }

    private Map<String, String> names() {
        return accounts.own().stream().map(Own::staff).collect(Collectors.toMap(Staff::username, Staff::name));
    }

    private static void require(Staff staff) {
        var may = AccessDecisions.may(staff, Action.MANAGE_ACCOUNTS).permits()
                || AccessDecisions.may(staff, Action.GIVE_START_CODE).permits();
        if (!may) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
