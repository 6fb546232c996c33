package nl.aantafel.access.rules;

import java.util.Optional;
import nl.aantafel.access.Action;
import nl.aantafel.access.Role;

/** Whoever runs the program or its accounts never comes to a case, so that nobody gives himself access. */
final class Administrators {
    private Administrators() {}

    static Optional<String> refuses(Question question) {
        var isAdministrator = question.staff().roles().stream().anyMatch(Role::isAdministrator);
        var isTheirs =
                question.asks(Action.CONFIGURE, Action.MANAGE_ACCOUNTS, Action.GIVE_START_CODE, Action.READ_RIGHTS);
        return isAdministrator && !isTheirs ? Optional.of("administrators-stay-out") : Optional.empty();
    }
}
