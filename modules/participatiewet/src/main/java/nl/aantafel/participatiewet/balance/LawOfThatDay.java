package nl.aantafel.participatiewet.balance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Shows the law as it stood on the day of the conduct, which is not always the law of today (law.md R-P-10). */
public final class LawOfThatDay implements LawPart {
    private static final Article CHANGED = Article.of(Statute.PARTICIPATIEWET, "9");

    /** A warning where the law changed between the conduct and today. */
    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        return days(dossier).anyMatch(day -> !keys(day).equals(keys(circumstances.today())))
                ? List.of(new Remark("participatiewet.law-of-that-day", CHANGED))
                : List.of();
    }

    /** The days of the conduct, or the day of receipt where nobody knows them. */
    static Stream<LocalDate> days(Dossier dossier) {
        return dossier.elements().stream()
                .filter(element -> element.laws().contains("participatiewet"))
                .map(element -> Optional.ofNullable(element.conduct().lastDay()).orElseGet(dossier::receivedOn))
                .distinct()
                .sorted();
    }

    /** Keys of the texts that held on a day. */
    public static List<String> keys(LocalDate day) {
        return DatedText.on(day).map(DatedText::key).toList();
    }
}
