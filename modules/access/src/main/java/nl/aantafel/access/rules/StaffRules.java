package nl.aantafel.access.rules;

import java.util.Optional;
import nl.aantafel.access.Decision;
import nl.aantafel.access.Decision.Deny;
import nl.aantafel.access.Decision.Permit;

/** Every rule for a member of staff, one after the other; what none of them grants is denied. */
public final class StaffRules {
    private StaffRules() {}

    public static Decision answer(Question question) {
        Optional<Decision> refused = Barrier.first(question).map(Deny::new);
        return refused.orElseGet(() -> granted(question)
                .or(() -> EmergencyAccess.of(question))
                .<Decision>map(Permit::new)
                .orElse(new Deny("no-role-grants-it")));
    }

    private static Optional<String> granted(Question question) {
        return question.staff().roles().stream()
                .sorted()
                .map(role -> Grants.of(role, question))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
