package nl.aantafel.ordinance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.aantafel.statute.Article;

/**
 * One thing the statute leaves to the municipality, with what the law allows (law.md §9).
 *
 * @param key as in {@code tenant-config}, e.g. {@code receipt_term}
 * @param type of the value
 * @param standard what holds where the ordinance says nothing
 * @param article that leaves it open or bounds it
 * @param allowed what may be chosen, in Dutch, e.g. {@code 1 tot en met 20}
 * @param floor gives the Dutch sentence that says what the law demands when a value may not be so
 */
public record OpenTerm<T>(
        String key, Class<T> type, T standard, Article article, String allowed, Function<T, Optional<String>> floor) {

    public OpenTerm {
        Objects.requireNonNull(standard);
    }

    /** A choice between yes and no that the law leaves free. */
    public static OpenTerm<Boolean> yesOrNo(String key, boolean standard, Article article) {
        return new OpenTerm<>(key, Boolean.class, standard, article, "true of false", value -> Optional.empty());
    }

    /** One of some words. */
    static OpenTerm<String> oneOf(String key, List<String> words, String standard, Article article) {
        var allowed = String.join(", ", words);
        return new OpenTerm<>(
                key,
                String.class,
                standard,
                article,
                allowed,
                value -> words.contains(value)
                        ? Optional.empty()
                        : Optional.of(
                                "%s moet een van deze zijn: %s (%s), niet %s".formatted(key, allowed, article, value)));
    }

    /** A whole number that the law bounds on both sides. */
    public static OpenTerm<Integer> between(String key, int lowest, int highest, int standard, Article article) {
        var allowed = "%d tot en met %d".formatted(lowest, highest);
        return new OpenTerm<>(
                key,
                Integer.class,
                standard,
                article,
                allowed,
                value -> value >= lowest && value <= highest
                        ? Optional.empty()
                        : Optional.of("%s mag %s zijn (%s), niet %d".formatted(key, allowed, article, value)));
    }
}
