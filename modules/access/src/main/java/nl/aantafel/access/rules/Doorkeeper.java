package nl.aantafel.access.rules;

import java.util.Optional;

/** Whoever is not inside may nothing. */
final class Doorkeeper {
    private Doorkeeper() {}

    static Optional<String> refuses(Question question) {
        return switch (question.staff().door()) {
            case INSIDE -> Optional.empty();
            case OTHER_MUNICIPALITY -> Optional.of("other-municipality");
            case CLOSED_ACCOUNT -> Optional.of("no-account");
            case SECOND_FACTOR_MISSING -> Optional.of("second-factor");
        };
    }
}
