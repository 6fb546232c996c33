package nl.aantafel.kernel.awb.reconsidering;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import nl.aantafel.kernel.awb.objection.Objecting;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionCommitteeTold;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionPostponed;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.Term;

/**
 * Awb 7:10: six weeks, or twelve with a committee of 7:13, from the day after the term to object ended; once six weeks more.
 * An objection that came after that end, or against a decision nobody can date, counts from its own day of receipt.
 */
public final class ReconsiderationTerm {
    private static final Term ALONE = Term.weeks(6, awb("7:10 lid 1"));
    private static final Term WITH_COMMITTEE = Term.weeks(12, awb("7:10 lid 1"));

    private ReconsiderationTerm() {}

    /** For an element that is treated as an objection. */
    public static Deadline of(ElementId element, Dossier dossier, LegalCalendar calendar) {
        var hasCommittee =
                dossier.has(ObjectionCommitteeTold.class, told -> told.element().equals(element));
        var deadline = calendar.after(start(element, dossier, calendar), hasCommittee ? WITH_COMMITTEE : ALONE);
        return dossier.all(ObjectionPostponed.class)
                .filter(postponed -> postponed.element().equals(element))
                .findFirst()
                .map(postponed -> calendar.extend(deadline, Term.weeks(postponed.weeks(), awb("7:10 lid 3"))))
                .orElse(deadline);
    }

    private static LocalDate start(ElementId element, Dossier dossier, LegalCalendar calendar) {
        var filed = Objecting.stoppedOn(element, dossier).orElseGet(dossier::receivedOn);
        return Objecting.term(element, dossier, calendar)
                .map(Deadline::lastDay)
                .filter(end -> end.isAfter(filed))
                .orElse(filed);
    }
}
