package nl.aantafel.kernel.awb.electronic;

import java.time.Instant;
import java.util.Optional;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Recorded;

/** When letters were placed on the status page: together with the step they leave with. */
final class LetterMoments {
    private LetterMoments() {}

    /** @param letter number of the step it left with */
    static Optional<Instant> placed(Dossier dossier, int letter) {
        return dossier.history().stream()
                .filter(recorded -> recorded.number() == letter)
                .map(Recorded::at)
                .findFirst();
    }
}
