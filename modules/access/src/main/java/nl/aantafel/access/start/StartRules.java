package nl.aantafel.access.start;

import java.util.Optional;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Action;
import nl.aantafel.access.Subject.Staff;
import org.jspecify.annotations.Nullable;

/** Who may ask for a start code, and who may give it. Pure. Always two people, and never the one whose account it is. */
final class StartRules {
    private StartRules() {}

    /** What is wrong. */
    enum Refusal {
        NOT_ALLOWED,
        OWN_ACCOUNT,
        NOT_ASKED,
        ASKED_IT_YOURSELF,
        GIVEN_ALREADY
    }

    static Optional<Refusal> asking(Staff asker, String username) {
        if (!AccessDecisions.may(asker, Action.MANAGE_ACCOUNTS).permits()) return Optional.of(Refusal.NOT_ALLOWED);
        return asker.username().equals(username) ? Optional.of(Refusal.OWN_ACCOUNT) : Optional.empty();
    }

    /** @param pending what was asked for this account; {@code null} when nothing was */
    static Optional<Refusal> giving(Staff giver, String username, @Nullable Pending pending) {
        if (!AccessDecisions.may(giver, Action.GIVE_START_CODE).permits()) return Optional.of(Refusal.NOT_ALLOWED);
        if (giver.username().equals(username)) return Optional.of(Refusal.OWN_ACCOUNT);
        if (pending == null) return Optional.of(Refusal.NOT_ASKED);
        if (pending.isGiven()) return Optional.of(Refusal.GIVEN_ALREADY);
        return pending.askedBy().equals(giver.username()) ? Optional.of(Refusal.ASKED_IT_YOURSELF) : Optional.empty();
    }
}
