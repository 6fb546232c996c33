package nl.aantafel.access.log.review;

import java.util.Set;
import java.util.UUID;

/**
 * Something that a person must look at.
 *
 * @param rule name of the rule, with texts {@code review.rule.…}
 * @param count how many the rule counted; its text says of what
 */
record Finding(String rule, String account, int count, Set<UUID> complaints) {
    Finding {
        complaints = Set.copyOf(complaints);
    }
}
