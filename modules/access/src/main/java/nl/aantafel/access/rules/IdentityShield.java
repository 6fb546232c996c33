package nl.aantafel.access.rules;

import java.util.Optional;
import nl.aantafel.access.Compartment;

/** Who complains confidentially is known to who leads, and to those for whom that was lifted; letters bear the name too. */
final class IdentityShield {
    private IdentityShield() {}

    static Optional<String> refuses(Question question) {
        var facts = question.facts();
        if (facts == null || !facts.protection().shield()) return Optional.empty();
        if (!question.isIn(Compartment.IDENTITY, Compartment.LETTER) || question.isOfTheLead()) return Optional.empty();
        return facts.protection().liftedFor().contains(question.staff().username())
                ? Optional.empty()
                : Optional.of("shield");
    }
}
