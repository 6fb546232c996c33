package nl.aantafel.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Step;
import org.jspecify.annotations.Nullable;

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

        /** The step, where another story that was handled before (Awb 9:8 lid 1 onder a) is named by its number. */
        Step step(Function<String, @Nullable String> numberOf) {
            return switch (step) {
                case Declined declined -> numbered(declined, numberOf.apply(declined.evidence()));
                case Step other -> other;
            };
        }

        private static Declined numbered(Declined declined, @Nullable String number) {
            if (number == null) return declined;
            return new Declined(
                    declined.on(),
                    declined.elements(),
                    declined.ground(),
                    declined.reasons(),
                    number,
                    declined.leniency(),
                    declined.reviewOn(),
                    declined.approvedBy());
        }
    }
}
