package nl.aantafel.access.log.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One reason to look at somebody's looks of a week. It says what was seen, not that it was wrong. */
@FunctionalInterface
interface ReviewRule {
    List<ReviewRule> ALL = List.of(
            new OpenedSeveralWithoutPart(),
            new CameBackWithoutPart(),
            new OpenedManyAtOnce(),
            new OpenedAfterClosing(),
            new SharesFamilyOrStreet(),
            new BearsTheSameName(),
            new LookedAtNight(),
            new TookAlongWithoutPart());

    /** Of one person's week; empty when there is nothing to look at. */
    Optional<Finding> of(String account, Week week);

    /** Everything about everybody. */
    static List<Finding> findings(Week week) {
        return week.byAccount().entrySet().stream()
                .flatMap(own -> ALL.stream().flatMap(rule -> rule.of(own.getKey(), own.getValue()).stream()))
                .toList();
    }

    /** A finding of this rule, when there are at least so many. */
    default Optional<Finding> when(int count, int least, String account, Set<UUID> complaints) {
        return count < least
                ? Optional.empty()
                : Optional.of(new Finding(getClass().getSimpleName(), account, count, complaints));
    }
}
