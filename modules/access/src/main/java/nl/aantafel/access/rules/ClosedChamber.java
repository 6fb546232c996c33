package nl.aantafel.access.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.access.Action;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Role;

/** Awb 9:14: the committee does not work under the organ's responsibility, so whoever does stays out of its room. */
final class ClosedChamber {
    private static final Set<Role> OF_THE_ORGAN = EnumSet.of(
            Role.COORDINATOR, Role.ALTERNATE_COORDINATOR, Role.HANDLER, Role.CONFIGURATION_ADMIN, Role.RESPONDENT);

    private ClosedChamber() {}

    static Optional<String> refuses(Question question) {
        var isTheRoom = question.compartment() == Compartment.CHAMBER || question.asks(Action.LIST_COMMITTEE_WORK);
        var worksForTheOrgan = !Collections.disjoint(question.staff().roles(), OF_THE_ORGAN);
        return isTheRoom && worksForTheOrgan ? Optional.of("organ-stays-out (Awb 9:14)") : Optional.empty();
    }
}
