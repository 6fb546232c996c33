package nl.aantafel.demo;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Step;

/** What somebody does on a day. */
sealed interface Act {
    String CITIZEN = "klager";
    String PROGRAM = "systeem";

    LocalDate day();

    /** A username, {@link #CITIZEN} or {@link #PROGRAM}. */
    String by();

    /** The first word, with everything that came along. */
    record Begins(String by, Received received, List<Step> more) implements Act {
        @Override
        public LocalDate day() {
            return received.on();
        }
    }

    /** @param anyway why to go on in spite of a warning; empty when there is none */
    record Takes(String by, Step step, String anyway) implements Act {
        @Override
        public LocalDate day() {
            return step.on();
        }
    }
}
