package nl.aantafel.access.log.review;

import static java.util.stream.Collectors.groupingBy;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.log.Entry;

/** Somebody came back on another day to a dossier without a part in it. */
final class CameBackWithoutPart implements ReviewRule {

    @Override
    public Optional<Finding> of(String account, Week week) {
        var followed = week.withoutPart(account).stream()
                .filter(line -> line.look().complaint() != null)
                .collect(groupingBy(CameBackWithoutPart::dossier))
                .entrySet()
                .stream()
                .filter(found ->
                        found.getValue().stream().map(Week::dayOf).distinct().count() > 1)
                .map(found -> UUID.fromString(found.getKey()))
                .collect(Collectors.toSet());
        return when(followed.size(), 1, account, followed);
    }

    private static String dossier(Entry line) {
        return String.valueOf(line.look().complaint());
    }
}
