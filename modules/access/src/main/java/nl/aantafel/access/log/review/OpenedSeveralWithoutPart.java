package nl.aantafel.access.log.review;

import java.util.Optional;

/** Somebody opened three or more dossiers without a part in them. One of a colleague, to think along, is no reason yet. */
final class OpenedSeveralWithoutPart implements ReviewRule {
    private static final int LEAST = 3;

    @Override
    public Optional<Finding> of(String account, Week week) {
        var dossiers = Week.dossiers(week.withoutPart(account));
        return when(dossiers.size(), LEAST, account, dossiers);
    }
}
