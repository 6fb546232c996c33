package nl.aantafel.kernel.awb.objection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.ObjectionStep.ObjectionTermTold;
import nl.aantafel.kernel.dossier.ObjectionStep.ToldWhen;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.LegalCalendar;

/**
 * Which messages the citizen must get today while people talk: at the start, fourteen days and three working days before
 * the last day to object (law.md §2.5, report p. 47). Whoever comes in late gets the most urgent one only.
 */
public final class ObjectionWarnings {
    private static final int DAYS = 14;
    private static final int WORKING_DAYS = 3;

    private ObjectionWarnings() {}

    public static Stream<ObjectionTermTold> due(Dossier dossier, LegalCalendar calendar, LocalDate today) {
        return Objecting.guarded(dossier, calendar, today)
                .flatMap(element -> Objecting.term(element, dossier, calendar).stream()
                        .flatMap(term -> due(element, term, dossier, calendar, today).stream()));
    }

    private static Optional<ObjectionTermTold> due(
            ElementId element, Deadline term, Dossier dossier, LegalCalendar calendar, LocalDate today) {
        var moment = moment(term.lastDay(), calendar, today);
        var isTold = moment == ToldWhen.AT_START
                ? Objecting.isTold(element, dossier)
                : wasTold(element, term.lastDay(), moment, dossier);
        return isTold ? Optional.empty() : Optional.of(new ObjectionTermTold(today, element, term.lastDay(), moment));
    }

    private static ToldWhen moment(LocalDate lastDay, LegalCalendar calendar, LocalDate today) {
        if (!today.isBefore(calendar.addWorkingDays(lastDay, -WORKING_DAYS))) return ToldWhen.THREE_WORKING_DAYS_BEFORE;
        return today.isBefore(lastDay.minusDays(DAYS)) ? ToldWhen.AT_START : ToldWhen.FOURTEEN_DAYS_BEFORE;
    }

    /** A day that was put right later is a new day, of which the citizen must know. */
    private static boolean wasTold(ElementId element, LocalDate lastDay, ToldWhen moment, Dossier dossier) {
        return dossier.has(
                ObjectionTermTold.class,
                told -> told.element().equals(element) && told.lastDay().equals(lastDay) && told.moment() == moment);
    }
}
