package nl.aantafel.ordinance;

import java.time.LocalDate;
import nl.aantafel.ordinance.Ordinance.Ombudsman;

/** Which ombudsman is competent for an organ (Awb 9:17): the one of that day, not of the day of receipt. */
@FunctionalInterface
public interface Ombudsmen {

    /** @param organ as it is called in the register or in a dossier; what no register names is the municipality's own */
    Ombudsman competentFor(String organ, LocalDate day);

    /** For the organs of the municipality itself. */
    default Ombudsman competentOn(LocalDate day) {
        return competentFor(OmbudsmanRegister.MUNICIPALITY, day);
    }
}
