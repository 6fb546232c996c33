package nl.aantafel.ordinance;

import java.time.LocalDate;
import nl.aantafel.ordinance.Ordinance.Ombudsman;

/** Which ombudsman is competent for the municipality (Awb 9:17): the one of that day, not of the day of receipt. */
@FunctionalInterface
public interface Ombudsmen {

    Ombudsman competentOn(LocalDate day);
}
