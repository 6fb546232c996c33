package nl.aantafel.access.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Something that says no before anybody's grants are looked at. */
enum Barrier {
    DOOR(Doorkeeper::refuses),
    /** Awb 9:7, 2:4: final, above every role and broken glass. */
    KEPT_OUT(Barrier::keptOut),
    ADMINISTRATORS(Administrators::refuses),
    PLACE(Barrier::elsewhere),
    SEAL(ClosedChamber::refuses),
    WALL(PartyWall::refuses),
    SHIELD(IdentityShield::refuses);

    private final Function<Question, Optional<String>> refusal;

    Barrier(Function<Question, Optional<String>> refusal) {
        this.refusal = refusal;
    }

    /** The rule that says no, if one does. */
    static Optional<String> first(Question question) {
        return List.of(values()).stream()
                .map(barrier -> barrier.refusal.apply(question))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> keptOut(Question question) {
        var facts = question.facts();
        return facts != null && facts.exclusions().keepOut(question.staff().reader(), question.today())
                ? Optional.of("kept-out (Awb 9:7)")
                : Optional.empty();
    }

    private static Optional<String> elsewhere(Question question) {
        if (question.facts() == null && question.action().concernsOneComplaint()) return Optional.of("no-complaint");
        return question.action().reaches(question.compartment()) ? Optional.empty() : Optional.of("not-in-this-part");
    }
}
