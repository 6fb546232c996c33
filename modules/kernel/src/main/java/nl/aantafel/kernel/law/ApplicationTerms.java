package nl.aantafel.kernel.law;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.statute.Term;

/**
 * How long a decision on what a citizen asked for may take.
 *
 * @param afterReport from the day on which a need was reported, when nothing was applied for yet
 * @param afterApplication from the application (Awb 1:3 lid 3)
 */
public record ApplicationTerms(Term afterReport, Term afterApplication) {
    private static final Term EIGHT_WEEKS = Term.weeks(8, awb("4:13 lid 2"));

    /** Awb 4:13: where no law says otherwise, the reasonable term has lapsed in any case after eight weeks. */
    public static final ApplicationTerms GENERAL = new ApplicationTerms(EIGHT_WEEKS, EIGHT_WEEKS);
}
