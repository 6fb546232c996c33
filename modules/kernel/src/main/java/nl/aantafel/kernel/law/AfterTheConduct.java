package nl.aantafel.kernel.law;

import static nl.aantafel.statute.Article.awb;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.Term;

/**
 * Awb 9:24 lid 2: who could not reasonably be asked to complain to us first, has a year after the conduct. Shown beside
 * K5; whether it could be asked is the ombudsman's judgement (9:20).
 */
public final class AfterTheConduct {
    private static final Term YEAR = Term.years(1, awb("9:24 lid 2"));

    private AfterTheConduct() {}

    /** Empty where no day of conduct is known. */
    public static Optional<Deadline> of(Dossier dossier, LegalCalendar calendar) {
        return dossier.elements().stream()
                .flatMap(element -> Stream.ofNullable(element.conduct().lastDay()))
                .max(Comparator.naturalOrder())
                .map(day -> calendar.after(day, YEAR));
    }
}
