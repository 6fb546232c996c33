package nl.aantafel.kernel.dossier;

import java.time.LocalDate;

/** What must be answered, measured and looked after besides the judgement itself (report p. 30, p. 66; S-029, S-103). */
public sealed interface AssessmentStep extends Step {

    /** The citizen asks something that must be answered, or refused with a reason, before the handling ends (S-029). */
    record QuestionPut(LocalDate on, int number, @Prose String text) implements AssessmentStep {}
}
