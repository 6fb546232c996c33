package nl.aantafel.kernel.law;

import static nl.aantafel.kernel.law.ClockKind.Bound.CITIZEN;
import static nl.aantafel.kernel.law.ClockKind.Bound.MUNICIPALITY;
import static nl.aantafel.kernel.law.ClockKind.Bound.NOBODY;
import static nl.aantafel.kernel.law.ClockKind.Bound.OTHER;
import static nl.aantafel.statute.Article.awb;

import java.util.List;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/**
 * The clocks that belong to a dossier under every law, in the order of law.md §3.2. Not here: what runs per municipality (K17,
 * K20) and what a law module brings (K10, K11, K21).
 */
public final class GeneralClocks {
    private static final List<ClockKind> ALL = List.of(
            ClockKind.of("K0b", awb("9:6"), MUNICIPALITY, OpenTerms.RECEIPT_TERM),
            ClockKind.of(
                    "K1",
                    awb("9:11"),
                    MUNICIPALITY,
                    OpenTerms.HANDLING_WEEKS,
                    OpenTerms.HANDLING_WEEKS_WITH_ADVISER,
                    OpenTerms.POSTPONEMENT_WEEKS),
            ClockKind.of("K2", awb("9:8 lid 3"), MUNICIPALITY),
            ClockKind.of("K2b", awb("9:8 lid 1 onder f"), MUNICIPALITY),
            ClockKind.of("K3", awb("9:10 lid 2"), OTHER, OpenTerms.HEARING_ANSWER_DAYS),
            ClockKind.of("K4", awb("9:4"), CITIZEN, OpenTerms.REPAIR_DAYS),
            ClockKind.of("K5", awb("9:24"), CITIZEN),
            ClockKind.of("K6", awb("6:7"), CITIZEN),
            ClockKind.of("B1", awb("7:10"), MUNICIPALITY),
            ClockKind.of("K7", awb("4:13"), MUNICIPALITY),
            ClockKind.of("K8", awb("4:17"), MUNICIPALITY),
            ClockKind.of("K9", awb("2:10"), MUNICIPALITY),
            ClockKind.of("K12", awb("9:31"), MUNICIPALITY),
            ClockKind.of("K13", awb("9:36 lid 4"), MUNICIPALITY),
            ClockKind.of("K14", Article.of(Statute.AVG, "12 lid 3"), MUNICIPALITY),
            ClockKind.of("K15", Article.of(Statute.AVG, "33 lid 1"), MUNICIPALITY),
            ClockKind.of("K16", Article.of(Statute.WOO, "4.4"), MUNICIPALITY),
            ClockKind.of("K18", awb("9:5"), MUNICIPALITY),
            ClockKind.of("K19", Article.of(Statute.ARCHIEFWET, "3"), NOBODY),
            // until the receiver answers it is ours
            ClockKind.of("H1", awb("2:3"), MUNICIPALITY),
            ClockKind.of("H2", awb("9:2"), MUNICIPALITY),
            ClockKind.of("H3", awb("9:2"), MUNICIPALITY),
            ClockKind.of("H4", awb("9:2"), MUNICIPALITY, OpenTerms.COLLEAGUE_DAYS),
            ClockKind.of(
                    "H5",
                    awb("9:2"),
                    MUNICIPALITY,
                    OpenTerms.URGENT_HOURS,
                    OpenTerms.WORKDAY_OPENS,
                    OpenTerms.WORKDAY_CLOSES),
            ClockKind.of("H6", awb("2:1 lid 3"), CITIZEN, OpenTerms.REPAIR_DAYS),
            ClockKind.of("H7", awb("2:4 lid 1"), MUNICIPALITY, OpenTerms.NEUTRAL_LOOK_DAYS),
            ClockKind.of("H8", awb("9:2"), MUNICIPALITY, OpenTerms.PROVIDER_FEEDBACK_WEEKS));

    private GeneralClocks() {}

    public static List<ClockKind> list() {
        return ALL;
    }

    /** @throws IllegalArgumentException when the catalogue has no such clock */
    static ClockKind named(String id) {
        return ALL.stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No clock of this name in the catalogue: " + id));
    }
}
