package nl.aantafel.kernel.dossier;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing complained about (klachtonderdeel), judged on its own.
 *
 * @param laws module names of the laws it concerns: {@code wmo}, {@code jeugdwet}, {@code participatiewet}; may be empty
 * @param themes keys from the dated theme lists
 * @param decidedOn day on which the linked decision was announced, if there is one (Awb 3:41)
 */
public record Element(
        ElementId id,
        String title,
        Conduct conduct,
        Matter matter,
        Set<String> laws,
        Set<String> themes,
        @Nullable LocalDate decidedOn) {
    public Element {
        laws = Set.copyOf(laws);
        themes = Set.copyOf(themes);
    }
}
