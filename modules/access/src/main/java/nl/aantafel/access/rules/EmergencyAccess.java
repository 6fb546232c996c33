package nl.aantafel.access.rules;

import java.util.Optional;
import nl.aantafel.access.Action;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Role;

/** Broken glass: reading one complaint, for a while; never the committee's room or the log of who looked. */
final class EmergencyAccess {
    private EmergencyAccess() {}

    static Optional<String> of(Question question) {
        var facts = question.facts();
        var mayCome = question.staff().roles().stream().anyMatch(Role::canBreakGlass);
        if (facts == null || !mayCome || !question.asks(Action.VIEW_COMPLAINT)) return Optional.empty();
        var until = facts.glass().get(question.staff().username());
        var isOpen = until != null && question.now().isBefore(until);
        return isOpen && !question.isIn(Compartment.CHAMBER, Compartment.ACCESS_LOG)
                ? Optional.of("broken-glass")
                : Optional.empty();
    }
}
