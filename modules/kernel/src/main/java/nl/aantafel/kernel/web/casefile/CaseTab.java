package nl.aantafel.kernel.web.casefile;

import java.util.Arrays;

/** The parts of the case page, each with its own address. */
enum CaseTab {
    OVERVIEW("overzicht"),
    ELEMENTS("klachtpunten"),
    DOCUMENTS("stukken"),
    MESSAGES("berichten"),
    HEARING("horen"),
    JUDGEMENT("oordeel"),
    LOG("logboek");

    private final String slug;

    CaseTab(String slug) {
        this.slug = slug;
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
