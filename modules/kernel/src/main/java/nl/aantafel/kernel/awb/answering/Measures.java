package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.awb.term.Phases;
import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureChecked;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureKind;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureSet;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Procedure;

/**
 * What follows from being right (report p. 66, S-103): the judgement says in words what the municipality does, the measure
 * says who does it, before which day, and later whether it helped.
 */
public final class Measures {
    private static final int WORKING_DAYS = 5;
    private static final int MONTHS_UNTIL_CHECK = 3;

    private Measures() {}

    static Procedure clauses(Procedure table) {
        return table.step(
                        MeasureSet.class,
                        awb("9:12 lid 1"),
                        Phases.ANY,
                        new MeasureFollowsAJudgement(),
                        new MeasureIsDescribed(),
                        new MeasureHasAnOwnerAndADay(),
                        new MeasureIsCheckedAfterwards())
                .step(MeasureChecked.class, awb("9:12 lid 1"), Phases.ANY, new MeasureWasSet());
    }

    static boolean isFounded(ElementId element, Dossier dossier) {
        return dossier.judgementOn(element)
                .filter(judged ->
                        EnumSet.of(Judgement.FOUNDED, Judgement.PARTLY_FOUNDED).contains(judged.judgement()))
                .isPresent();
    }

    /** What was last found of a measure after its day. */
    public static Optional<MeasureChecked> check(ElementId element, Dossier dossier) {
        return dossier.all(MeasureChecked.class)
                .filter(checked -> checked.element().equals(element))
                .reduce((earlier, later) -> later);
    }

    /** The day that was chosen to look back, or else three months after the measure was to be ready. */
    public static Optional<LocalDate> checkOn(MeasureSet measure) {
        var chosen = Optional.ofNullable(measure.checkOn());
        return chosen.or(() -> Optional.ofNullable(measure.dueOn()).map(due -> due.plusMonths(MONTHS_UNTIL_CHECK)));
    }

    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return dossier.elements().stream().map(Element::id).flatMap(id -> obligation(id, dossier, circumstances));
    }

    private static Stream<Obligation> obligation(ElementId id, Dossier dossier, Circumstances circumstances) {
        var measure = new Assessment(dossier).measure(id);
        if (measure.isPresent()) return toBeChecked(measure.get(), dossier, circumstances);
        if (dossier.stage() != Stage.CONCLUDED || !isFounded(id, dossier)) return Stream.empty();
        return dossier
                .last(Concluded.class)
                .map(concluded -> circumstances.calendar().addWorkingDays(concluded.on(), WORKING_DAYS))
                .map(by -> new Obligation("set-measure", MeasureSet.class, awb("9:12 lid 1"), by))
                .stream();
    }

    private static Stream<Obligation> toBeChecked(MeasureSet measure, Dossier dossier, Circumstances circumstances) {
        var isDone = measure.kind() == MeasureKind.NONE
                || check(measure.element(), dossier).isPresent();
        if (isDone) return Stream.empty();
        return checkOn(measure)
                .filter(day -> !day.isAfter(circumstances.today()))
                .map(day -> new Obligation("check-measure", MeasureChecked.class, awb("9:12 lid 1"), day))
                .stream();
    }
}
