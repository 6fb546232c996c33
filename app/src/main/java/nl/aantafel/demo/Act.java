package nl.aantafel.demo;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.kernel.dossier.Step;

/**
 * One thing that somebody does on a day.
 *
 * @param by a username, {@link #CITIZEN} or {@link #PROGRAM}
 * @param steps one step, or with the first word everything that came along with it
 * @param reason why to go on in spite of a warning; empty when there is none
 */
record Act(LocalDate day, String by, List<? extends Step> steps, String reason) {
    static final String CITIZEN = "klager";
    static final String PROGRAM = "systeem";

    Act(LocalDate day, String by, Step step, String reason) {
        this(day, by, List.of(step), reason);
    }
}
