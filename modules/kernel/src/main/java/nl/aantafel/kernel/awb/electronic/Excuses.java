package nl.aantafel.kernel.awb.electronic;

import java.time.LocalDate;
import java.util.Optional;
import nl.aantafel.kernel.dossier.ContactStep.OverrunWeighed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.MissedTerm;

/** Terms of a citizen that a person moved after an outage or a missed notification (Awb 2:21 to 2:23). */
public final class Excuses {
    private Excuses() {}

    /** The day until which the citizen may still act; the given day where nobody moved it since the question. */
    public static LocalDate until(Dossier dossier, MissedTerm term, LocalDate asked, LocalDate answerBy) {
        return dossier.all(OverrunWeighed.class)
                .filter(weighed -> weighed.term() == term && weighed.excused())
                .filter(weighed -> !weighed.on().isBefore(asked))
                .flatMap(weighed -> Optional.ofNullable(weighed.until()).stream())
                .reduce(answerBy, (one, other) -> one.isAfter(other) ? one : other);
    }
}
