package nl.aantafel.access;

import java.time.Instant;
import java.util.List;
import nl.aantafel.access.Decision.Deny;
import nl.aantafel.access.Subject.Anonymous;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Program;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.rules.CitizenRules;
import nl.aantafel.access.rules.ProgramRules;
import nl.aantafel.access.rules.Question;
import nl.aantafel.access.rules.StaffRules;
import org.jspecify.annotations.Nullable;

/**
 * The only place that says who may do what. Pure and total: no answer depends on anything but the arguments, and what no
 * rule grants is denied. Exclusion of those involved comes before every grant and is final (Awb 9:7).
 */
public final class AccessDecisions {
    private AccessDecisions() {}

    /**
     * @param facts of the complaint the action is about; {@code null} where it is about none in particular
     * @param compartment the part of the complaint it is about
     */
    public static Decision decide(
            Subject subject, Action action, @Nullable CaseFacts facts, Compartment compartment, Instant now) {
        return switch (subject) {
            case Staff staff -> StaffRules.answer(new Question(staff, action, facts, compartment, now));
            case Citizen citizen -> CitizenRules.answer(citizen, action, facts, compartment);
            case Program _ -> ProgramRules.answer(action, facts);
            case Anonymous _ -> new Deny("no-account");
        };
    }

    /** Something that is about no complaint in particular, at no moment in particular. */
    public static Decision may(Subject subject, Action action) {
        return decide(subject, action, null, Compartment.ROUTING, Instant.EPOCH);
    }

    /** Whether this member of staff may become the handler. Refuses everyone who is kept out (Awb 9:7). */
    public static boolean mayBeHandler(Staff candidate, CaseFacts facts, Instant now) {
        var handling = facts.with(facts.crew().handledBy(candidate.username()));
        return HANDLERS.stream().anyMatch(candidate::is)
                && decide(candidate, Action.HANDLE_COMPLAINT, handling, Compartment.COMPLAINT, now)
                        .permits();
    }

    private static final List<Role> HANDLERS =
            List.of(Role.COORDINATOR, Role.ALTERNATE_COORDINATOR, Role.HANDLER, Role.SECRETARY);

    /** Whether somebody serves or sits in the committee and has no part in the organ it advises (Awb 9:14). */
    public static boolean isIndependent(Staff staff) {
        return may(staff, Action.LIST_COMMITTEE_WORK).permits();
    }

    /** The same rules as {@link #decide} for lists, counts and search: what is hidden there is absent here. */
    public static Visibility visible(Subject subject, Moment moment) {
        return switch (subject) {
            case Staff staff -> Visibility.Reach.of(staff, moment);
            case Citizen citizen -> new Visibility.OnlyOwn(citizen.complaint());
            case Program _ -> new Visibility.Everything();
            case Anonymous _ -> new Visibility.Nothing();
        };
    }
}
