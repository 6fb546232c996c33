package nl.aantafel.kernel.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureSet;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionSettled;
import nl.aantafel.kernel.dossier.AssessmentStep.TalksLeftOut;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;

/** What a dossier says on questions, measures and what the letter tells; derived from its steps. */
public record Assessment(Dossier dossier) {

    /** In the order in which they were put. */
    public List<QuestionPut> questions() {
        return dossier.all(QuestionPut.class).toList();
    }

    /** Neither answered nor refused. */
    public List<QuestionPut> openQuestions() {
        return dossier.all(QuestionPut.class)
                .filter(put -> answer(put.id()).isEmpty())
                .toList();
    }

    /** What was said to a question, as last written. */
    public Optional<QuestionSettled> answer(QuestionId question) {
        return dossier.all(QuestionSettled.class)
                .filter(settled -> settled.id().equals(question))
                .reduce((earlier, later) -> later);
    }

    /** The measure for an element, as last set: on its own, with the judgement, or with the conclusion. */
    public Optional<MeasureSet> measure(ElementId element) {
        return alone(element).or(() -> withJudgement(element)).or(() -> withConclusion(element));
    }

    private Optional<MeasureSet> alone(ElementId element) {
        return dossier.all(MeasureSet.class)
                .filter(measure -> measure.element().equals(element))
                .reduce((earlier, later) -> later);
    }

    private Optional<MeasureSet> withJudgement(ElementId element) {
        if (!isFounded(element)) return Optional.empty();
        return dossier.judgementOn(element)
                .flatMap(judged -> Optional.ofNullable(judged.measureKind())
                        .map(kind -> new MeasureSet(
                                judged.on(),
                                element,
                                kind,
                                judged.measure(),
                                judged.measureOwner(),
                                judged.measureDueOn(),
                                null)));
    }

    /** What was set with the conclusion is for every element that was founded and had none. */
    private Optional<MeasureSet> withConclusion(ElementId element) {
        if (!isFounded(element)) return Optional.empty();
        return dossier.last(Concluded.class)
                .flatMap(end -> Optional.ofNullable(end.measureKind())
                        .map(kind -> new MeasureSet(
                                end.on(), element, kind, end.measure(), end.measureOwner(), end.measureDueOn(), null)));
    }

    /** Wholly or partly. */
    public boolean isFounded(ElementId element) {
        return dossier.judgementOn(element)
                .map(ElementJudged::judgement)
                .filter(EnumSet.of(Judgement.FOUNDED, Judgement.PARTLY_FOUNDED)::contains)
                .isPresent();
    }

    /** Whether the citizen wants the letter to be silent on the talks before it (S-120). */
    public boolean leavesTalksOut() {
        return dossier.last(TalksLeftOut.class).filter(TalksLeftOut::leftOut).isPresent();
    }
}
