package nl.aantafel.jeugdwet.residence;

import java.time.LocalDate;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;

/**
 * A family over two municipalities: both sides agreed to handle it in step (S-089). Each decides on its own conduct.
 *
 * @param municipality the other one
 * @param complainantAgrees the complainant agreed, to exactly what is shared
 * @param othersAgree who complained there agreed too, as the other municipality told us
 * @param shared what both may know
 */
public record JointHandlingAgreed(
        LocalDate on,
        String municipality,
        boolean complainantAgrees,
        boolean othersAgree,
        @Prose String shared) implements SectoralStep {}
