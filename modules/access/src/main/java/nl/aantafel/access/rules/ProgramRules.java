package nl.aantafel.access.rules;

import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.access.Action;
import nl.aantafel.access.CaseFacts;
import nl.aantafel.access.Decision;
import nl.aantafel.access.Decision.Deny;
import nl.aantafel.access.Decision.Permit;
import org.jspecify.annotations.Nullable;

/** The program itself: it computes the law on whole dossiers, writes letters and watches terms; it shows nobody anything. */
public final class ProgramRules {
    private static final Set<Action> WORK = EnumSet.of(
            Action.REGISTER_COMPLAINT,
            Action.LIST_COMPLAINTS,
            Action.VIEW_COMPLAINT,
            Action.HANDLE_COMPLAINT,
            Action.ASSIGN_HANDLER,
            Action.FORM_TEAM,
            Action.KEEP_OUT);

    private ProgramRules() {}

    public static Decision answer(Action action, @Nullable CaseFacts facts) {
        if (facts == null && action.concernsOneComplaint()) return new Deny("no-complaint");
        return WORK.contains(action) ? new Permit("program") : new Deny("program");
    }
}
