package nl.aantafel.kernel.awb.term;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Term;

/**
 * How long the handling may take (Awb 9:11 lid 1): "binnen zes weken of - indien afdeling 9.1.3 van toepassing is - binnen
 * tien weken". A municipality may promise less, never more.
 */
public final class HandlingTerm {
    private static final int WEEKS = 6;
    private static final int WEEKS_WITH_ADVISER = 10;

    private HandlingTerm() {}

    /**
     * The term of this dossier. For a complaint that is no written complaint the law sets none (Awb 9:2): we keep the same
     * length as a promise, so that a citizen who lacks a signature does not wait without end.
     */
    public static Term of(Dossier dossier, Ordinance ordinance) {
        var adviser = hasAdviser(dossier, ordinance);
        var weeks = ordinance.value(adviser ? OpenTerms.HANDLING_WEEKS_WITH_ADVISER : OpenTerms.HANDLING_WEEKS);
        if (!Regimes.of(dossier, ordinance).isWrittenComplaint())
            return Term.weeks(weeks, awb("9:2")).local();
        var term = Term.weeks(weeks, awb("9:11 lid 1"));
        return weeks == (adviser ? WEEKS_WITH_ADVISER : WEEKS) ? term : term.local();
    }

    /**
     * Whether section 9.1.3 holds: there is an adviser (Awb 9:13), and the confirmation of receipt did not keep silent
     * about it (Awb 9:15 lid 1). Ten weeks the citizen was never told of are not ours to take.
     */
    static boolean hasAdviser(Dossier dossier, Ordinance ordinance) {
        return Advisers.handle(dossier, ordinance)
                && (!dossier.has(Acknowledged.class) || dossier.has(Acknowledged.class, Acknowledged::mentionsAdviser));
    }
}
