package nl.aantafel.access.rules;

import java.util.Optional;
import nl.aantafel.access.Compartment;

/** Where more people of one family speak, what each told is for the handler, who leads, and the committee. */
final class PartyWall {
    private PartyWall() {}

    static Optional<String> refuses(Question question) {
        var facts = question.facts();
        if (facts == null || !facts.protection().walls() || !question.isIn(Compartment.PARTY)) return Optional.empty();
        return question.isTheHandler() || question.isOfTheLead() || question.hasASeat()
                ? Optional.empty()
                : Optional.of("party-wall");
    }
}
