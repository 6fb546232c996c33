package nl.aantafel.kernel.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The themes that every law shares: list "seed-2017" (law.md §11.3), drawn from chapter 3 of the Ombudsman's report. */
public final class GeneralThemes {
    private static final LocalDate SINCE = LocalDate.of(2017, 1, 1);

    private GeneralThemes() {}

    public static List<Theme> list() {
        return Stream.of(
                        "pillar-to-post",
                        "no-contact-person",
                        "wrong-information",
                        "contradictory-information",
                        "no-reply",
                        "waiting-without-word",
                        "call-back-not-kept",
                        "enclosure-missing",
                        "disrespect",
                        "not-listened-to",
                        "pressure",
                        "partiality",
                        "lack-of-knowledge",
                        "asked-too-much",
                        "shared-without-consent",
                        "discussed-in-team",
                        "life-list-filled-in",
                        "privacy-as-excuse",
                        "no-written-decision",
                        "decision-too-late",
                        "decision-not-reasoned",
                        "advice-not-followed",
                        "unequal-treatment",
                        "complaint-handling",
                        "consequences-of-complaining")
                .map(key -> new Theme(key, SINCE, null))
                .toList();
    }
}
