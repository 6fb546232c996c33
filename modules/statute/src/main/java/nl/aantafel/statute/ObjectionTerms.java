package nl.aantafel.statute;

import java.time.LocalDate;

/**
 * All days that follow from the announcement of a decision (Awb 6:7 to 6:9 and 7:10).
 *
 * @param filing the last day to object
 * @param byPost the last day an objection posted in time may arrive
 * @param decision the last day to decide on the objection
 * @param decisionWithCommittee the same, where a committee as meant in Awb 7:13 advises
 */
public record ObjectionTerms(Deadline filing, Deadline byPost, Deadline decision, Deadline decisionWithCommittee) {

    /** The days for a decision announced on this day. */
    public static ObjectionTerms of(LocalDate announced, LegalCalendar calendar) {
        var filing = calendar.objection(announced);
        var end = filing.lastDay();
        return new ObjectionTerms(
                filing,
                calendar.after(end, Term.weeks(1, Article.awb("6:9 lid 2"))),
                calendar.after(end, Term.weeks(6, Article.awb("7:10 lid 1"))),
                calendar.after(end, Term.weeks(12, Article.awb("7:10 lid 1"))));
    }
}
