package nl.aantafel.kernel.web.step;

import java.util.List;

/** The 22 requirements of propriety under four core values (law.md §8.1); names stand in {@code requirement.<key>}. */
final class Propriety {
    static final List<String> REQUIREMENTS = List.of(
            "transparent",
            "good-information",
            "listening",
            "good-reasoning",
            "fundamental-rights",
            "participation",
            "decent-treatment",
            "fair-play",
            "proportionality",
            "special-care",
            "tailor-made",
            "cooperation",
            "leniency",
            "promptness",
            "de-escalation",
            "integrity",
            "reliability",
            "impartiality",
            "reasonableness",
            "good-preparation",
            "good-organisation",
            "professionalism");

    private Propriety() {}
}
