package nl.aantafel.access.rules;

import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.access.Action;
import nl.aantafel.access.CaseFacts;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Decision;
import nl.aantafel.access.Decision.Deny;
import nl.aantafel.access.Decision.Permit;
import nl.aantafel.access.Subject.Citizen;
import org.jspecify.annotations.Nullable;

/** A citizen and the one complaint that number and access code opened. */
public final class CitizenRules {
    /** What somebody else told us apart, and the committee's room, are not for the complainant. */
    private static final Set<Compartment> NOT_OWN = EnumSet.of(Compartment.PARTY, Compartment.CHAMBER);

    private CitizenRules() {}

    public static Decision answer(Citizen citizen, Action action, @Nullable CaseFacts facts, Compartment compartment) {
        if (action != Action.VIEW_OWN_STATUS && action != Action.ANSWER_AS_CITIZEN) return new Deny("citizen");
        if (facts == null || !facts.complaint().equals(citizen.complaint())) return new Deny("not-the-own-complaint");
        if (NOT_OWN.contains(compartment)) return new Deny("of-somebody-else");
        var writesInTheLog = action == Action.ANSWER_AS_CITIZEN && compartment == Compartment.ACCESS_LOG;
        return writesInTheLog ? new Deny("citizen") : new Permit("own-complaint");
    }
}
