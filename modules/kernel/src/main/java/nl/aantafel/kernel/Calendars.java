package nl.aantafel.kernel;

import nl.aantafel.statute.LegalCalendar;

/** The calendar of terms with the royal decrees known now; a new decree gives another calendar (Atw 3 lid 3). */
@FunctionalInterface
public interface Calendars {

    LegalCalendar current();
}
