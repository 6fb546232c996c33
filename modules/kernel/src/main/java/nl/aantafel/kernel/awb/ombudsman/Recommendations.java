package nl.aantafel.kernel.awb.ombudsman;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep.RecommendationAnswered;
import nl.aantafel.kernel.dossier.ExternalStep.ReportReceived;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.Term;

/** The recommendations in the ombudsman's reports, numbered through the dossier (Awb 9:27 lid 3, 9:36 lid 4). */
public final class Recommendations {
    private static final Term REASONABLE = Term.weeks(6, awb("9:36 lid 4")).local();

    private Recommendations() {}

    /** One recommendation. @param madeOn day of the report */
    public record Recommendation(int number, String text, LocalDate madeOn) {}

    public static List<Recommendation> of(Dossier dossier) {
        var all = new ArrayList<Recommendation>();
        dossier.all(ReportReceived.class)
                .forEach(report -> report.recommendations()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> all.add(new Recommendation(all.size() + 1, line, report.on()))));
        return List.copyOf(all);
    }

    static List<Recommendation> open(Dossier dossier) {
        return of(dossier).stream()
                .filter(made -> !dossier.has(RecommendationAnswered.class, answer -> answer.number() == made.number()))
                .toList();
    }

    /** Awb 9:36 lid 4: "binnen een redelijke termijn"; six weeks, as for our own answer to a complaint. */
    static Deadline answerBy(Recommendation made, LegalCalendar calendar) {
        return calendar.after(made.madeOn(), REASONABLE);
    }
}
