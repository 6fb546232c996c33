package nl.aantafel.access.log.review;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.access.Looking;

/** Somebody read letters or took files of a dossier without a part in it. */
final class TookAlongWithoutPart implements ReviewRule {
    private static final Set<Looking> FILES = EnumSet.of(Looking.LETTER_READ, Looking.DOWNLOADED);

    @Override
    public Optional<Finding> of(String account, Week week) {
        var taken = week.withoutPart(account).stream()
                .filter(line -> FILES.contains(line.look().how()))
                .toList();
        return when(taken.size(), 1, account, Week.dossiers(taken));
    }
}
