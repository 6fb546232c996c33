package nl.aantafel.kernel.awb.term;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.Term;

/** The term in which a party says whether it wants to be heard (Awb 9:10 lid 2 onder c). */
public final class AnswerTerm {
    private AnswerTerm() {}

    /** The day in the invitation; a day off gives the party until the next working day, because the party must act. */
    public static Deadline of(HearingOffered offer, LegalCalendar calendar) {
        return of(offer.on(), offer.answerBy(), awb("9:10 lid 2"), calendar);
    }

    /** The same for any day we asked the citizen to answer by. */
    public static Deadline of(LocalDate asked, LocalDate answerBy, Article article, LegalCalendar calendar) {
        var days = (int) Math.max(1, ChronoUnit.DAYS.between(asked, answerBy));
        return calendar.after(asked, Term.days(days, article).local(true));
    }
}
