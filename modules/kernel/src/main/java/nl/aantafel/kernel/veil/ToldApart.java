package nl.aantafel.kernel.veil;

import java.util.Optional;
import nl.aantafel.access.Compartment;
import nl.aantafel.kernel.dossier.AssessmentStep.TableAnswered;
import nl.aantafel.kernel.dossier.CommitteeStep.ReportRemarked;
import nl.aantafel.kernel.dossier.ContactStep.StatementLogged;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;
import org.jspecify.annotations.Nullable;

/** Whose own words a step holds, where more people of one family speak and each has a part of the file (law.md S-081). */
public final class ToldApart {
    /** Stands for words that are not opened. */
    static final String CLOSED = "Apart verteld. Open dit onder ‘Apart verteld’ om het te lezen.";

    private ToldApart() {}

    /** Who told it; empty for what everybody who handles the complaint reads. */
    public static Optional<PartyId> by(Step step, Dossier dossier) {
        if (Compartments.of(step, dossier) != Compartment.PARTY) return Optional.empty();
        return switch (step) {
            case StatementLogged logged -> Optional.of(logged.by());
            case TableAnswered answered -> Optional.of(answered.by());
            case ReportRemarked remarked -> Optional.of(remarked.by());
            case SectoralStep sectoral -> sectoral.toldApartBy();
            case Step _ -> Optional.empty(); // who somebody is, is known to everybody on this side of the wall
        };
    }

    static boolean isClosed(Step step, Dossier dossier, @Nullable PartyId opened) {
        return by(step, dossier).filter(who -> !who.equals(opened)).isPresent();
    }
}
