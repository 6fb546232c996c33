package nl.aantafel.jeugdwet.scheme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;
import org.jspecify.annotations.Nullable;

/** What we found at those who give youth help: a provider, a certified institution, a team of our own. */
public sealed interface SchemeFact extends SectoralStep {

    PartyId provider();

    @Override
    default Set<PartyId> parties() {
        return Set.of(provider());
    }

    @Override
    default Visibility visibility() {
        return Visibility.INTERNAL;
    }

    /**
     * Whether its scheme is as the law wants it.
     *
     * @param hasRules the committee works by rules of its own (4.2.1 lid 3)
     * @param agreedWithClients made in agreement with an organisation of clients (4.2.1 lid 6)
     * @param broughtToAttention explained orally where possible, or otherwise brought to the attention of youths and parents (lid 7)
     * @param tellsOfAdviser tells of the confidential adviser (4.1.9)
     * @param letsAdviserWork lets him do his work (4.1.9)
     * @param lacking what is lacking; blank when nothing is
     */
    record YouthSchemeLookedUp(
            LocalDate on,
            PartyId provider,
            boolean hasRules,
            boolean agreedWithClients,
            boolean broughtToAttention,
            boolean tellsOfAdviser,
            boolean letsAdviserWork,
            @Prose String lacking)
            implements SchemeFact {

        boolean isWhole() {
            return hasRules && agreedWithClients && broughtToAttention && tellsOfAdviser && letsAdviserWork;
        }
    }

    /**
     * Whether its yearly report is there and whole (4.3.1 lid 2, 4.3.2).
     *
     * @param year about which it reports
     * @param adoptedOn {@code null} while it is not adopted, or nobody knows
     * @param publishedOn {@code null} while it is not public
     * @param holds what stands in it about complaints
     * @param raised what is lacking was said to who must make it
     */
    record YearReportLookedUp(
            LocalDate on,
            PartyId provider,
            int year,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate publishedOn,
            Set<ReportPart> holds,
            boolean raised)
            implements SchemeFact {
        public YearReportLookedUp {
            holds = Set.copyOf(holds);
        }

        /** What it must hold and does not; nothing can be lacking in a report that is not there yet. */
        public List<ReportPart> missing() {
            return publishedOn == null
                    ? List.of()
                    : Arrays.stream(ReportPart.values())
                            .filter(part -> !holds.contains(part))
                            .toList();
        }
    }
}
