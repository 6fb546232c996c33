package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.ClosingStep.Inquiry;
import nl.aantafel.kernel.dossier.ClosingStep.InvestigationReviewed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.statute.Article;
import org.jspecify.annotations.Nullable;

/**
 * Looking again at a criminal investigation (Awb 9:8 lid 1 onder f). The term of handling is not suspended meanwhile, because
 * no article says so: who takes the complaint up again tells the citizen when the answer comes.
 */
public final class Investigations {
    private static final Article WHILE_IT_LASTS = awb("9:8 lid 1 onder f");
    private static final int WEEKS = 8;

    private Investigations() {}

    public static Procedure clauses(Procedure table) {
        return table.step(
                InvestigationReviewed.class,
                WHILE_IT_LASTS,
                Phases.ANY,
                new InvestigationWasTheGround(),
                new ReviewSaysWhatWasFound(),
                new NextReviewHasADay());
    }

    /** K2b: until somebody looks again. */
    public static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return reviewOn(dossier)
                .map(day -> new Clock("K2b", "", circumstances.calendar().until(day, WHILE_IT_LASTS), null))
                .stream();
    }

    public static Stream<Obligation> obligations(Dossier dossier) {
        return reviewOn(dossier)
                .map(day -> new Obligation("review-investigation", InvestigationReviewed.class, WHILE_IT_LASTS, day))
                .stream();
    }

    /** Whether (part of) the complaint is not handled now because of an investigation. */
    static boolean isGround(Dossier dossier) {
        return dossier.declined().stream().anyMatch(Investigations::isGround);
    }

    static boolean isInTime(LocalDate on, @Nullable LocalDate review) {
        return review != null && review.isAfter(on) && !review.isAfter(on.plusWeeks(WEEKS));
    }

    /** The day that was set last; where none was, eight weeks. */
    private static Optional<LocalDate> reviewOn(Dossier dossier) {
        if (!isGround(dossier)) return Optional.empty();
        return dossier.steps().stream().flatMap(Investigations::set).reduce((earlier, later) -> later);
    }

    private static Stream<LocalDate> set(Step step) {
        if (step instanceof Declined declined && isGround(declined))
            return Stream.of(orEightWeeks(step, declined.reviewOn()));
        if (step instanceof InvestigationReviewed reviewed && reviewed.inquiry() == Inquiry.GOES_ON)
            return Stream.of(orEightWeeks(step, reviewed.reviewOn()));
        return Stream.empty();
    }

    private static boolean isGround(Declined declined) {
        return declined.ground() == Ground.CRIMINAL_INVESTIGATION;
    }

    private static LocalDate orEightWeeks(Step step, @Nullable LocalDate day) {
        return Objects.requireNonNullElse(day, step.on().plusWeeks(WEEKS));
    }
}
