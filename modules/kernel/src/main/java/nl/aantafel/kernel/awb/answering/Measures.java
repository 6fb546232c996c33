package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureChecked;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureKind;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureSet;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import org.jspecify.annotations.Nullable;

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
                .step(MeasureChecked.class, awb("9:12 lid 1"), Phases.ANY, new MeasureWasSet())
                .also(Concluded.class, new FoundedElementHasAMeasure());
    }

    static boolean isFounded(ElementId element, Dossier dossier) {
        return new Assessment(dossier).isFounded(element);
    }

    /** The elements that are handled and were founded, wholly or partly. */
    static Stream<ElementId> founded(Dossier dossier) {
        return dossier.elements().stream()
                .map(Element::id)
                .filter(id -> !dossier.isDeclined(id) && isFounded(id, dossier));
    }

    private static boolean isWhole(MeasureSet measure) {
        return isWhole(measure.kind(), measure.what(), measure.owner(), measure.dueOn());
    }

    /** Who does what before which day, or why nobody does. */
    static boolean isWhole(MeasureKind kind, String what, String owner, @Nullable LocalDate dueOn) {
        var isCarriedOut = !owner.isBlank() && dueOn != null;
        return !what.isBlank() && (kind == MeasureKind.NONE || isCarriedOut);
    }

    /** The first element that keeps the complaint from being concluded, because nobody said what is done about it. */
    public static Optional<ElementId> lacking(Dossier dossier) {
        var assessment = new Assessment(dossier);
        return founded(dossier)
                .filter(id -> assessment.measure(id).filter(Measures::isWhole).isEmpty())
                .findFirst();
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
