package nl.aantafel.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.access.Decision.Deny;
import nl.aantafel.access.Decision.Permit;
import nl.aantafel.access.Subject.Anonymous;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Program;
import nl.aantafel.access.Subject.Staff;
import org.jspecify.annotations.Nullable;

/**
 * The only place that says who may do what. Pure and total: no answer depends on anything but the arguments, and what no
 * rule grants is denied. Exclusion of those involved comes first and is final (Awb 9:7).
 */
public final class AccessDecisions {
    private static final Set<Role> OF_THE_ORGAN =
            EnumSet.of(Role.COORDINATOR, Role.HANDLER, Role.CONFIGURATION_ADMIN, Role.RESPONDENT);

    private AccessDecisions() {}

    /** @param facts of the complaint the action is about; {@code null} where it is about none in particular */
    public static Decision decide(Subject subject, Action action, @Nullable CaseFacts facts) {
        return switch (subject) {
            case Staff staff -> staff(staff, action, facts);
            case Citizen citizen -> citizen(citizen, action, facts);
            case Program _ -> program(action, facts);
            case Anonymous _ -> new Deny("no-account");
        };
    }

    /** Whether this member of staff may become the handler. Refuses everyone involved in the conduct (Awb 9:7). */
    public static Decision mayBeHandler(Staff candidate, CaseFacts facts) {
        return decide(candidate, Action.HANDLE_COMPLAINT, new CaseFacts(facts.complaint(), null, facts.involved()));
    }

    /** The same rules as {@link #decide} for lists, counts and search: what is hidden there is absent here. */
    public static Visibility visible(Subject subject) {
        return switch (subject) {
            case Staff staff
            when decide(staff, Action.LIST_COMPLAINTS, null).permits() -> new Visibility.NotInvolved(staff.username());
            case Staff _ -> new Visibility.Nothing();
            case Citizen citizen -> new Visibility.OnlyOwn(citizen.complaint());
            case Program _ -> new Visibility.Everything();
            case Anonymous _ -> new Visibility.Nothing();
        };
    }

    private static Decision staff(Staff staff, Action action, @Nullable CaseFacts facts) {
        if (facts != null && facts.involved().contains(staff.username())) return new Deny("involved (Awb 9:7)");
        if (facts == null && concernsOneComplaint(action)) return new Deny("no-complaint");
        if (isOfTheChamber(action) && worksForTheOrgan(staff)) return new Deny("organ-stays-out (Awb 9:14)");
        var answers = staff.roles().stream()
                .sorted()
                .map(role -> granted(role, staff, action, facts))
                .flatMap(Optional::stream)
                .toList();
        return permitAmong(answers).or(() -> answers.stream().findFirst()).orElse(new Deny("no-role-grants-it"));
    }

    /** Whether somebody serves or sits in the committee and has no part in the organ it advises (Awb 9:14). */
    public static boolean isIndependent(Staff staff) {
        return decide(staff, Action.LIST_COMMITTEE_WORK, null).permits();
    }

    private static boolean worksForTheOrgan(Staff staff) {
        return !Collections.disjoint(staff.roles(), OF_THE_ORGAN);
    }

    private static boolean isOfTheChamber(Action action) {
        return EnumSet.of(Action.LIST_COMMITTEE_WORK, Action.DELIBERATE, Action.ADVISE)
                .contains(action);
    }

    private static Optional<Decision> permitAmong(List<Decision> answers) {
        return answers.stream().filter(Decision::permits).findFirst();
    }

    private static Optional<Decision> granted(Role role, Staff staff, Action action, @Nullable CaseFacts facts) {
        return switch (role) {
            case COORDINATOR -> coordinator(action, facts);
            case HANDLER -> handler(staff, action, facts);
            case SECRETARY -> secretary(staff, action, facts);
            case COMMITTEE_CHAIR, COMMITTEE_MEMBER, COMMITTEE_DEPUTY -> member(staff, action, facts);
            case CONFIGURATION_ADMIN ->
                action == Action.CONFIGURE ? Optional.of(new Permit("configuration-admin")) : Optional.empty();
            case RESPONDENT -> Optional.empty();
        };
    }

    private static Optional<Decision> coordinator(Action action, @Nullable CaseFacts facts) {
        return switch (action) {
            case REGISTER_COMPLAINT, LIST_COMPLAINTS, VIEW_COMPLAINT, HANDLE_COMPLAINT, ASSIGN_HANDLER ->
                Optional.of(new Permit("coordinator"));
            case LINK_COMPLAINTS -> Optional.of(new Permit("coordinator"));
            case INSTRUCT_COMMITTEE ->
                Optional.of(facts == null ? new Permit("coordinator") : new Deny("only-general (Awb 9:14)"));
            case VIEW_OWN_STATUS, ANSWER_AS_CITIZEN, CONFIGURE, LIST_COMMITTEE_WORK, DELIBERATE, ADVISE ->
                Optional.empty();
        };
    }

    private static Optional<Decision> handler(Staff staff, Action action, @Nullable CaseFacts facts) {
        return switch (action) {
            case REGISTER_COMPLAINT, LIST_COMPLAINTS, VIEW_COMPLAINT -> Optional.of(new Permit("handler"));
            case HANDLE_COMPLAINT -> Optional.of(handlerOf(staff, facts));
            case ASSIGN_HANDLER, VIEW_OWN_STATUS, ANSWER_AS_CITIZEN, CONFIGURE -> Optional.empty();
            case LIST_COMMITTEE_WORK, DELIBERATE, ADVISE, INSTRUCT_COMMITTEE, LINK_COMPLAINTS -> Optional.empty();
        };
    }

    private static Decision handlerOf(Staff staff, @Nullable CaseFacts facts) {
        var handler = facts == null ? null : facts.handler();
        return handler == null || handler.equals(staff.username())
                ? new Permit("handler")
                : new Deny("another-is-the-handler");
    }

    private static Optional<Decision> secretary(Staff staff, Action action, @Nullable CaseFacts facts) {
        return switch (action) {
            case LIST_COMPLAINTS, VIEW_COMPLAINT, HANDLE_COMPLAINT, LIST_COMMITTEE_WORK ->
                Optional.of(new Permit("secretary"));
            case DELIBERATE, ADVISE -> Optional.of(seated(staff, facts));
            case REGISTER_COMPLAINT, ASSIGN_HANDLER, VIEW_OWN_STATUS, ANSWER_AS_CITIZEN -> Optional.empty();
            case CONFIGURE, INSTRUCT_COMMITTEE, LINK_COMPLAINTS -> Optional.empty();
        };
    }

    /** A member sees what the committee handles, and nothing else of the municipality. */
    private static Optional<Decision> member(Staff staff, Action action, @Nullable CaseFacts facts) {
        return switch (action) {
            case LIST_COMMITTEE_WORK -> Optional.of(new Permit("committee"));
            case VIEW_COMPLAINT, DELIBERATE, ADVISE -> Optional.of(seated(staff, facts));
            case REGISTER_COMPLAINT, LIST_COMPLAINTS, HANDLE_COMPLAINT, ASSIGN_HANDLER -> Optional.empty();
            case VIEW_OWN_STATUS, ANSWER_AS_CITIZEN, CONFIGURE, INSTRUCT_COMMITTEE, LINK_COMPLAINTS -> Optional.empty();
        };
    }

    private static Decision seated(Staff staff, @Nullable CaseFacts facts) {
        return facts != null && facts.committee().contains(staff.username()) ? new Permit("seat") : new Deny("no-seat");
    }

    private static Decision citizen(Citizen citizen, Action action, @Nullable CaseFacts facts) {
        return switch (action) {
            case VIEW_OWN_STATUS, ANSWER_AS_CITIZEN ->
                facts != null && facts.complaint().equals(citizen.complaint())
                        ? new Permit("own-complaint")
                        : new Deny("not-the-own-complaint");
            case REGISTER_COMPLAINT, LIST_COMPLAINTS, VIEW_COMPLAINT, HANDLE_COMPLAINT, ASSIGN_HANDLER, CONFIGURE ->
                new Deny("citizen");
            case LIST_COMMITTEE_WORK, DELIBERATE, ADVISE, INSTRUCT_COMMITTEE, LINK_COMPLAINTS -> new Deny("citizen");
        };
    }

    private static Decision program(Action action, @Nullable CaseFacts facts) {
        if (facts == null && concernsOneComplaint(action)) return new Deny("no-complaint");
        return switch (action) {
            case REGISTER_COMPLAINT, LIST_COMPLAINTS, VIEW_COMPLAINT, HANDLE_COMPLAINT, ASSIGN_HANDLER ->
                new Permit("program");
            case VIEW_OWN_STATUS, ANSWER_AS_CITIZEN, CONFIGURE -> new Deny("program");
            case LIST_COMMITTEE_WORK, DELIBERATE, ADVISE, INSTRUCT_COMMITTEE, LINK_COMPLAINTS -> new Deny("program");
        };
    }

    private static boolean concernsOneComplaint(Action action) {
        return switch (action) {
            case VIEW_COMPLAINT, HANDLE_COMPLAINT, ASSIGN_HANDLER, VIEW_OWN_STATUS, ANSWER_AS_CITIZEN -> true;
            case DELIBERATE, ADVISE -> true;
            case REGISTER_COMPLAINT, LIST_COMPLAINTS, CONFIGURE, LIST_COMMITTEE_WORK, INSTRUCT_COMMITTEE -> false;
            case LINK_COMPLAINTS -> false;
        };
    }
}
