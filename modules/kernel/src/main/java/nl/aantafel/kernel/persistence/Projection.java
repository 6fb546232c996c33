package nl.aantafel.kernel.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the lists show of a complaint. Derived from its steps; can be thrown away and rebuilt.
 *
 * @param dueOn last day of the handling term while it runs
 * @param nextKey key of the next lawful step
 * @param nextArticle the article it comes from, as cited
 * @param unread the citizen wrote and nobody answered
 * @param waiting we wait for somebody else
 * @param words what can be searched
 */
@Embeddable
public record Projection(
        LocalDate receivedOn,
        String stage,
        String regime,
        String title,
        String complainant,
        String laws,
        @Nullable LocalDate dueOn,
        String nextKey,
        String nextArticle,
        @Nullable LocalDate nextBy,
        @Nullable String handler,
        @Nullable String handlerName,
        boolean unread,
        boolean waiting,
        @Column(name = "is_open") boolean open,
        String words) {

    /** What a person wrote or is called. */
    record Words(String title, String complainant, String words) {
        static final Words NONE = new Words("", "", "");
    }

    Words said() {
        return new Words(title, complainant, words);
    }

    Projection with(Words said) {
        return new Projection(
                receivedOn,
                stage,
                regime,
                said.title(),
                said.complainant(),
                laws,
                dueOn,
                nextKey,
                nextArticle,
                nextBy,
                handler,
                handlerName,
                unread,
                waiting,
                open,
                said.words());
    }
}
