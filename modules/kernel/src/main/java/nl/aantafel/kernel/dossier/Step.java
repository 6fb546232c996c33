package nl.aantafel.kernel.dossier;

import java.time.LocalDate;

/**
 * One fact of a dossier: something that happened on a day of law. Steps are only ever added. A switch over steps has no
 * {@code default}, so that a new kind of step breaks the build wherever it must be considered.
 */
public sealed interface Step
        permits IntakeStep,
                ContactStep,
                InformalStep,
                FormalStep,
                ClosingStep,
                RoutingStep,
                NearStep,
                CircleStep,
                FileStep,
                ReconsiderationStep,
                ObjectionStep,
                CommitteeStep,
                ExternalStep,
                AssessmentStep,
                SectoralStep {

    /** The day that counts in law; the clock time of recording stands beside it in {@link Recorded}. */
    LocalDate on();

    /** Whether the complainant sees it on the status page. */
    default Visibility visibility() {
        return Visibility.COMPLAINANT;
    }
}
