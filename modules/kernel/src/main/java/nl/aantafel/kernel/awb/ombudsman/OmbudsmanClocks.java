package nl.aantafel.kernel.awb.ombudsman;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep.FindingsAnswered;
import nl.aantafel.kernel.dossier.ExternalStep.FindingsReceived;
import nl.aantafel.kernel.dossier.ExternalStep.InformationRequested;
import nl.aantafel.kernel.dossier.ExternalStep.InformationSupplied;
import nl.aantafel.kernel.dossier.ExternalStep.RecommendationAnswered;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.statute.LegalCalendar;

/** K12 and K13: what the ombudsman asks of us, before the day that the ombudsman or reasonableness sets. */
final class OmbudsmanClocks {
    /** What such a clock is about. */
    static final String FINDINGS = "9:35";

    private OmbudsmanClocks() {}

    static Stream<Clock> of(Dossier dossier, Circumstances circumstances) {
        var calendar = circumstances.calendar();
        return Stream.of(
                        information(dossier, calendar), findings(dossier, calendar), recommendations(dossier, calendar))
                .flatMap(clocks -> clocks);
    }

    /** The day was set by the ombudsman, so it stays where it is. */
    private static Stream<Clock> information(Dossier dossier, LegalCalendar calendar) {
        var asked = dossier.all(InformationRequested.class).toList();
        return asked.stream()
                .map(request -> new Clock(
                        "K12",
                        String.valueOf(asked.indexOf(request) + 1),
                        calendar.until(request.answerBy(), awb("9:31 lid 3")),
                        firstSince(request.on(), InformationSupplied.class, dossier)
                                .orElse(null)));
    }

    private static Stream<Clock> findings(Dossier dossier, LegalCalendar calendar) {
        return dossier.last(FindingsReceived.class).stream()
                .map(received -> new Clock(
                        "K12",
                        FINDINGS,
                        calendar.until(received.answerBy(), awb("9:35")),
                        firstSince(received.on(), FindingsAnswered.class, dossier)
                                .orElse(null)));
    }

    private static Stream<Clock> recommendations(Dossier dossier, LegalCalendar calendar) {
        return Recommendations.of(dossier).stream()
                .map(made -> new Clock(
                        "K13",
                        String.valueOf(made.number()),
                        Recommendations.answerBy(made, calendar),
                        dossier.all(RecommendationAnswered.class)
                                .filter(answer -> answer.number() == made.number())
                                .map(Step::on)
                                .findFirst()
                                .orElse(null)));
    }

    private static <S extends Step> Optional<LocalDate> firstSince(LocalDate day, Class<S> kind, Dossier dossier) {
        return dossier.all(kind).map(Step::on).filter(on -> !on.isBefore(day)).findFirst();
    }
}
