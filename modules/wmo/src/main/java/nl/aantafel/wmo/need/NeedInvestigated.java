package nl.aantafel.wmo.need;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.ObjectionStep.ApplicationNoted;
import nl.aantafel.kernel.dossier.SectoralStep;
import org.jspecify.annotations.Nullable;

/**
 * How far the municipality came with a need that was reported (Wmo 2.3.2).
 *
 * @param reportedOn day on which the citizen reported the need (melding)
 * @param confirmed the citizen has it in writing that the report came in
 * @param startedOn day on which the investigation began; {@code null} when nobody began
 * @param reportGivenOn day on which the citizen got the written outcome (lid 8); {@code null} when not yet
 * @param signedReportIsApplication the ordinance takes a signed report as the application
 * @param signedOn day on which the citizen signed it
 */
public record NeedInvestigated(
        LocalDate on,
        ElementId element,
        LocalDate reportedOn,
        boolean confirmed,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate reportGivenOn,
        boolean signedReportIsApplication,
        @Nullable LocalDate signedOn)
        implements SectoralStep {

    @Override
    public Set<ElementId> elements() {
        return Set.of(element);
    }

    /** Whether there is an application: asked for apart, or by signing the report where the ordinance says so. */
    public boolean isApplication(Dossier dossier) {
        return signedReportIsApplication && signedOn != null
                || dossier.has(
                        ApplicationNoted.class, noted -> noted.element().equals(element) && noted.appliedOn() != null);
    }
}
