package nl.aantafel.access.log.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Somebody opened two or more dossiers of one family or one street, without a part in them. */
final class SharesFamilyOrStreet implements ReviewRule {
    private static final int LEAST = 2;

    @Override
    public Optional<Finding> of(String account, Week week) {
        var alike = Week.dossiers(week.withoutPart(account)).stream()
                .filter(week.cases()::containsKey)
                .flatMap(id -> likeness(week, id).stream().map(like -> Map.entry(like, id)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        var most = alike.values().stream()
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(Set.of());
        return when(most.size(), LEAST, account, most);
    }

    private static Set<String> likeness(Week week, UUID id) {
        var known = week.cases().get(id);
        return known == null ? Set.of() : known.likeness();
    }
}
