package nl.aantafel.kernel.web.casefile;

import java.util.Arrays;
import nl.aantafel.kernel.web.PageSlot.Place;
import org.jspecify.annotations.Nullable;

/** The parts of the case page, each with its own address. */
enum CaseTab {
    OVERVIEW("overzicht", Place.OVERVIEW),
    ELEMENTS("klachtpunten", Place.ELEMENTS),
    DOCUMENTS("stukken", Place.CASE),
    MESSAGES("berichten", null),
    HEARING("horen", Place.HEARING),
    JUDGEMENT("oordeel", Place.JUDGEMENT),
    LOG("logboek", null);

    private final String slug;
    private final @Nullable Place place;

    CaseTab(String slug, @Nullable Place place) {
        this.slug = slug;
        this.place = place;
    }

    /** Where other modules' panels stand in this part; {@code null} when it has no room for any. */
    @Nullable
    Place place() {
        return place;
    }

    public String slug() {
        return slug;
    }

    static CaseTab named(String slug) {
        return Arrays.stream(values())
                .filter(tab -> tab.slug.equals(slug))
                .findFirst()
                .orElse(OVERVIEW);
    }
}
