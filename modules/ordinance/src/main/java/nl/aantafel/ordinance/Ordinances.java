package nl.aantafel.ordinance;

import java.time.LocalDate;

/** The ordinances of the municipality that is bound to the current work. */
public interface Ordinances {

    /**
     * The version in force on a day; the earliest version where the day lies before all of them.
     *
     * @throws IllegalStateException when the municipality has no ordinance at all
     */
    Ordinance inForceOn(LocalDate day);
}
