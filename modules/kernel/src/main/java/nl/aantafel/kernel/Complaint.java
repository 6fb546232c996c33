package nl.aantafel.kernel;

import java.time.Instant;
import java.util.List;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Breach;

/**
 * A complaint lives by steps. It is born with {@code Received}; talks, letters, hearings and judgements are added one by
 * one, each after the law was asked; it ends by satisfaction, a reasoned judgement, a reasoned refusal or the citizen's
 * own wish, and "not satisfied" brings it back with its original day of receipt. {@link #take} is its only mutator.
 */
final class Complaint {
    private final ComplaintId id;
    private Dossier dossier;

    Complaint(ComplaintId id, Dossier dossier) {
        this.id = id;
        this.dossier = dossier;
    }

    ComplaintId id() {
        return id;
    }

    Dossier dossier() {
        return dossier;
    }

    /**
     * Adds a step.
     *
     * @param breaches everything the law says against it
     * @throws UnlawfulStep when it is refused, or warned about and no reason is given to go on
     */
    Recorded take(Step step, List<Breach> breaches, Instant at, String by, String reason) {
        var refused = breaches.stream().anyMatch(Breach::refuses);
        if (refused || !breaches.isEmpty() && reason.isBlank()) throw new UnlawfulStep(breaches);
        var recorded = new Recorded(dossier.history().size() + 1, step, at, by, breaches.isEmpty() ? "" : reason);
        dossier = dossier.with(recorded);
        return recorded;
    }
}
