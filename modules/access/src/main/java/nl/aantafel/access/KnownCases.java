package nl.aantafel.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The socket for the module that keeps dossiers: it tells what access must know of them. */
public interface KnownCases {

    /** Those that exist, whoever asks; two questions to the database at most. */
    Map<UUID, KnownCase> of(Collection<UUID> complaints);

    Optional<KnownCase> of(UUID complaint);

    Optional<UUID> byNumber(String number);
}
