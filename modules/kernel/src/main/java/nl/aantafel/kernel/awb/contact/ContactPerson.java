package nl.aantafel.kernel.awb.contact;

import java.time.LocalDate;
import java.util.Optional;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.AbsenceNoted;
import nl.aantafel.kernel.dossier.RoutingStep.DeputyNamed;

/**
 * The one person the citizen can call today: the handler, or the deputy while the handler is away (report p. 28, S-011).
 *
 * @param standsInFor name of the handler who is away; empty when this is the handler
 */
public record ContactPerson(String name, String phone, String standsInFor) {

    /** Empty while nobody handles the complaint. */
    public static Optional<ContactPerson> of(Dossier dossier, LocalDate today) {
        return dossier.handler().map(handler -> {
            var deputy = isAway(dossier, today) ? dossier.last(DeputyNamed.class) : Optional.<DeputyNamed>empty();
            return deputy.map(one -> new ContactPerson(one.name(), one.phone(), handler.name()))
                    .orElseGet(() -> new ContactPerson(handler.name(), handler.phone(), ""));
        });
    }

    private static boolean isAway(Dossier dossier, LocalDate today) {
        return dossier.last(AbsenceNoted.class)
                .filter(absence -> !today.isBefore(absence.on()) && !today.isAfter(absence.until()))
                .isPresent();
    }
}
