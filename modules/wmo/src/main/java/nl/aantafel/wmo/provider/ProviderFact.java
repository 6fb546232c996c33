package nl.aantafel.wmo.provider;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;
import org.jspecify.annotations.Nullable;

/** What is known of the duties of a provider. */
public sealed interface ProviderFact extends SectoralStep {

    /**
     * Whether the provider has a complaints scheme, and where the duty comes from.
     *
     * @param ordinanceAsksForIt the ordinance names this provision (Wmo 2.1.3 lid 2 d)
     * @param basis what the provider is held to
     * @param contents what the contract says about it; private law
     */
    record ProviderSchemeLookedUp(
            LocalDate on,
            PartyId provider,
            Provision provision,
            boolean ordinanceAsksForIt,
            boolean hasScheme,
            SchemeBasis basis,
            @Prose String contents)
            implements ProviderFact {
        @Override
        public Set<PartyId> parties() {
            return Set.of(provider);
        }

        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** The provisions of which an ordinance says whether their providers have a scheme. */
    enum Provision {
        HOUSEHOLD_HELP,
        GUIDANCE,
        DAY_CARE,
        AIDS,
        TRANSPORT,
        SHELTERED_HOUSING,
        RELIEF
    }

    /** Where a duty to have a scheme comes from (R-W-2). */
    enum SchemeBasis {
        BY_LAW,
        BY_CONTRACT,
        NONE
    }

    /**
     * A calamity or violence in the care that is given (Wmo 3.4).
     *
     * @param knownOn day on which we heard of it
     * @param toldSupervisorOn day on which the supervisor was told; {@code null} when not yet
     */
    record CalamityKnown(
            LocalDate on,
            LocalDate knownOn,
            @Nullable LocalDate toldSupervisorOn,
            @Prose String what) implements ProviderFact {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }
}
