package nl.aantafel.participatiewet.local;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.participatiewet.giving.Giving;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import org.jspecify.annotations.Nullable;

/** On what the council makes an ordinance, until when, and which complaints rest on it. */
public enum LocalSubject {
    REINTEGRATION(
            "8a lid 1 onder a",
            null,
            Set.of(
                    "participatiewet.guidance-to-work",
                    "participatiewet.unpaid-work",
                    "participatiewet.unsuitable-job",
                    "participatiewet.sheltered-work")),
    DUTY_OF_RETURN("8a lid 1 onder b", LocalDate.of(2026, 12, 31), Set.of("participatiewet.duty-of-return")),
    TAKING_PART("8a lid 1", null, Set.of("participatiewet.taking-part")),
    REDUCTION("8 lid 1 onder a", null, Set.of("participatiewet.reduction"));

    private final String article;
    private final @Nullable LocalDate until;
    private final Set<String> themes;

    LocalSubject(String article, @Nullable LocalDate until, Set<String> themes) {
        this.article = article;
        this.until = until;
        this.themes = themes;
    }

    Article article() {
        return Article.of(Statute.PARTICIPATIEWET, article);
    }

    /** The subjects on which a complaint with these themes rests. */
    static Stream<LocalSubject> of(Set<String> chosen) {
        return Stream.of(values()).filter(subject -> subject.themes.stream().anyMatch(chosen::contains));
    }

    /** What the council makes an ordinance on, on this day. */
    boolean heldOn(LocalDate day) {
        var from = this == TAKING_PART ? Giving.TAKING_PART : LocalDate.of(2015, 1, 1);
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
