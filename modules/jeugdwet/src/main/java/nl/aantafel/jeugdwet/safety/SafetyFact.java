package nl.aantafel.jeugdwet.safety;

import java.time.LocalDate;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;
import org.jspecify.annotations.Nullable;

/** What is reported to those who supervise youth help. */
public sealed interface SafetyFact extends SectoralStep {

    @Override
    default boolean isSensitive() {
        return true;
    }

    @Override
    default Visibility visibility() {
        return Visibility.INTERNAL;
    }

    /**
     * A calamity or violence in youth help (4.1.8).
     *
     * @param knownOn day on which we heard of it
     * @param toldInspectorateOn day on which the inspectorate heard of it; {@code null} when not yet
     */
    record YouthCalamityKnown(
            LocalDate on,
            LocalDate knownOn,
            @Nullable LocalDate toldInspectorateOn,
            @Prose String what) implements SafetyFact {}

    /**
     * Help that is not responsible, as a pattern (4.2.2).
     *
     * @param toldProviderOn day on which the committee told those who give the help
     * @param measuresSeen whether anything was done about it since
     * @param toldSupervisorOn day on which the supervisor was told; {@code null} when not yet
     */
    record PatternSeen(
            LocalDate on,
            LocalDate toldProviderOn,
            boolean measuresSeen,
            @Nullable LocalDate toldSupervisorOn,
            @Prose String what)
            implements SafetyFact {}
}
