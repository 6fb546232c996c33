package nl.aantafel.kernel.law;

import java.time.LocalDate;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.statute.Article;
import org.jspecify.annotations.Nullable;

/**
 * Something that should happen next: the step that fulfils it, why, and before which day. The first one is the biggest
 * button. Texts: {@code obligation.<key>} and {@code obligation.<key>.why}.
 */
public record Obligation(
        String key,
        Class<? extends Step> step,
        Article article,
        @Nullable LocalDate by) {

    /** True on its last day and after it. */
    public boolean isDueOn(LocalDate today) {
        return by != null && !by.isAfter(today);
    }
}
