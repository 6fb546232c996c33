package nl.aantafel.correspondence.compose;

import nl.aantafel.correspondence.letter.Block;
import org.jspecify.annotations.Nullable;

/**
 * A block of a letter and what it is for.
 *
 * @param block {@code null} where the facts for it are missing
 * @param content {@code null} when the law does not ask for it
 */
public record Passage(@Nullable Block block, @Nullable Content content) {

    /** A place where the letter should have said something. */
    static Passage gap(Content content) {
        return new Passage(null, content);
    }

    boolean isGap() {
        return block == null;
    }
}
