package nl.aantafel.jeugdwet.scheme;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import nl.aantafel.jeugdwet.scheme.SchemeFact.YearReportLookedUp;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.Statute;
import nl.aantafel.statute.Term;
import org.jspecify.annotations.Nullable;

/** Jeugdwet 4.3.2: public before 1 June, and within ten days after it was adopted. */
final class YearReports {
    static final Article CONTENTS = Article.of(Statute.JEUGDWET, "4.3.1 lid 2");
    static final Article PUBLIC = Article.of(Statute.JEUGDWET, "4.3.2");
    private static final Term TEN_DAYS = Term.days(10, PUBLIC);

    private YearReports() {}

    /** The last day on which it may become public: the earlier one of the two. */
    static LocalDate dueOn(int year, @Nullable LocalDate adoptedOn, LegalCalendar calendar) {
        var beforeJune = LocalDate.of(year + 1, Month.JUNE, 1).minusDays(1);
        if (adoptedOn == null) return beforeJune;
        var afterAdoption = calendar.after(adoptedOn, TEN_DAYS).lastDay();
        return afterAdoption.isBefore(beforeJune) ? afterAdoption : beforeJune;
    }

    static LocalDate dueOn(YearReportLookedUp looked, LegalCalendar calendar) {
        return dueOn(looked.year(), looked.adoptedOn(), calendar);
    }

    static boolean isLate(YearReportLookedUp looked, LegalCalendar calendar, LocalDate today) {
        var known = Objects.requireNonNullElse(looked.publishedOn(), today);
        return known.isAfter(dueOn(looked, calendar));
    }

    /** The last look at each provider. */
    static List<YearReportLookedUp> last(Dossier dossier) {
        return dossier.parties().stream()
                .flatMap(party -> dossier
                        .all(YearReportLookedUp.class)
                        .filter(looked -> looked.provider().equals(party.id()))
                        .reduce((earlier, later) -> later)
                        .stream())
                .toList();
    }
}
