package nl.aantafel.access.log.review;

import java.util.Optional;
import nl.aantafel.access.KnownCase;
import nl.aantafel.access.log.Entry;

/** Somebody without a part in it opened a dossier that had been closed for more than two weeks. */
final class OpenedAfterClosing implements ReviewRule {
    private static final int DAYS_OF_AFTERCARE = 14;

    @Override
    public Optional<Finding> of(String account, Week week) {
        var late = week.withoutPart(account).stream()
                .filter(line -> week.of(line).filter(one -> isLate(line, one)).isPresent())
                .toList();
        var dossiers = Week.dossiers(late);
        return when(dossiers.size(), 1, account, dossiers);
    }

    private static boolean isLate(Entry line, KnownCase one) {
        var closedOn = one.closedOn();
        return closedOn != null && Week.dayOf(line).isAfter(closedOn.plusDays(DAYS_OF_AFTERCARE));
    }
}
