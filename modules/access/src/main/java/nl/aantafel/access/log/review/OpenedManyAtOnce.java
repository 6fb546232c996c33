package nl.aantafel.access.log.review;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.log.Entry;

/** Somebody opened a dozen dossiers within half an hour; who watches over all complaints, twice as many. */
final class OpenedManyAtOnce implements ReviewRule {
    private static final Duration SHORT = Duration.ofMinutes(30);
    private static final int MANY = 12;

    @Override
    public Optional<Finding> of(String account, Week week) {
        var lines = week.inside(account);
        var most = Set.<UUID>of();
        for (int from = 0; from < lines.size(); from++) {
            var seen = soonAfter(lines.subList(from, lines.size()));
            if (seen.size() > most.size()) most = seen;
        }
        var least = lines.stream().anyMatch(Week::seesAll) ? 2 * MANY : MANY;
        return when(most.size(), least, account, most);
    }

    private static Set<UUID> soonAfter(List<Entry> lines) {
        var end = lines.getFirst().at().plus(SHORT);
        var soon = lines.stream().takeWhile(line -> line.at().isBefore(end)).toList();
        return new HashSet<>(Week.dossiers(soon));
    }
}
