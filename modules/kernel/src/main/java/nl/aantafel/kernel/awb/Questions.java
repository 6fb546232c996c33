package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionSettled;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.QuestionId;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Procedure;

/** The citizen's questions: each is answered, or refused with a reason, before the handling ends (S-029, S-147). */
public final class Questions {
    private static final int WORKING_DAYS = 10;

    private Questions() {}

    static Procedure clauses(Procedure table) {
        return table.step(QuestionPut.class, awb("9:12"), Title91.ANY, new QuestionIsNew(), new QuestionSaysSomething())
                .step(QuestionSettled.class, awb("9:12"), Title91.ANY, new QuestionWasPut(), new QuestionGetsWords())
                .also(Concluded.class, new EveryQuestionIsAnswered())
                .also(SettledInformally.class, new QuestionsAreAnsweredBeforeSettling());
    }

    /** In the order in which they were put. */
    public static List<QuestionPut> all(Dossier dossier) {
        return dossier.all(QuestionPut.class).toList();
    }

    public static List<QuestionPut> open(Dossier dossier) {
        return dossier.all(QuestionPut.class)
                .filter(put -> answer(put.id(), dossier).isEmpty())
                .toList();
    }

    /** What was said to a question, as last written. */
    public static Optional<QuestionSettled> answer(QuestionId question, Dossier dossier) {
        return dossier.all(QuestionSettled.class)
                .filter(settled -> settled.id().equals(question))
                .reduce((earlier, later) -> later);
    }

    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return open(dossier).stream()
                .map(put -> circumstances.calendar().addWorkingDays(put.on(), WORKING_DAYS))
                .map(by -> new Obligation("answer-question", QuestionSettled.class, awb("9:12"), by));
    }
}
