package nl.aantafel.kernel.dossier;

import java.util.List;
import java.util.Optional;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureSet;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionSettled;
import nl.aantafel.kernel.dossier.AssessmentStep.TalksLeftOut;

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

    /** The measure for an element, as last set. */
    public Optional<MeasureSet> measure(ElementId element) {
        return dossier.all(MeasureSet.class)
                .filter(measure -> measure.element().equals(element))
                .reduce((earlier, later) -> later);
    }

    /** Whether the citizen wants the letter to be silent on the talks before it (S-120). */
    public boolean leavesTalksOut() {
        return dossier.last(TalksLeftOut.class).filter(TalksLeftOut::leftOut).isPresent();
    }
}
