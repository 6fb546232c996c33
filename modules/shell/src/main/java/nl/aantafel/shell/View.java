package nl.aantafel.shell;

import org.jspecify.annotations.Nullable;

/**
 * The rows that list-like fragments of {@code shell/form} and {@code shell/parts} take. All texts are ready to show:
 * already translated, not yet escaped.
 */
public sealed interface View {

    /** One option of radios, checkboxes or a select. */
    record Choice(String value, String label, @Nullable String hint) implements View {
        public Choice(String value, String label) {
            this(value, label, null);
        }
    }

    /** One line of check-your-answers; {@code href} null: not to be changed. */
    record Answer(
            String label, @Nullable String value, @Nullable String href) implements View {}

    /** One step of a way to go. */
    record Stage(String label, @Nullable String detail, State state) implements View {}

    /** How far a {@link Stage} is. */
    enum State {
        DONE,
        NOW,
        TODO
    }

    /** One event of a timeline; {@code internal} events are marked as not visible to the complainant. */
    record Event(
            String icon,
            String title,
            @Nullable String meta,
            @Nullable String text,
            boolean internal,
            @Nullable Link link)
            implements View {
        public Event(String icon, String title, @Nullable String meta, @Nullable String text) {
            this(icon, title, meta, text, false, null);
        }
    }

    /** A plain link. */
    record Link(String label, String href) implements View {}

    /** A link with an icon and a remark at the end or below. */
    record Entry(
            String icon,
            String label,
            String href,
            @Nullable String remark) implements View {}

    /** A condition of the next step, met or not. */
    record Check(boolean met, String text) implements View {}

    /** A count that is also a filter; {@code kind}: bad, warn or info. */
    record Tile(long count, String label, String href, String kind) implements View {}

    /** One tab; {@code count} null: no number shown. */
    record Tab(String label, String href, @Nullable Long count, boolean current) implements View {}

    /** A person or body in a case; {@code initials} stand in the circle. */
    record Person(
            String initials,
            String name,
            @Nullable String role,
            @Nullable String phone) implements View {}

    /** A term and its meaning, for short lists of facts. */
    record Fact(String term, String meaning) implements View {}
}
