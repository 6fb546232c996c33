package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionSettled;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/** The citizen's questions: each is answered, or refused with a reason, before the handling ends (S-029, S-147). */
final class Questions {
    private static final int WORKING_DAYS = 10;

    private Questions() {}

    static Procedure clauses(Procedure table) {
        return table.step(QuestionPut.class, awb("9:12"), Phases.ANY, new QuestionIsNew(), new QuestionSaysSomething())
                .step(QuestionSettled.class, awb("9:12"), Phases.ANY, new QuestionWasPut(), new QuestionGetsWords())
                .also(Concluded.class, new EveryQuestionIsAnswered())
                .also(SettledInformally.class, new QuestionsAreAnsweredBeforeSettling());
    }

    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return new Assessment(dossier)
                .openQuestions().stream()
                        .map(put -> circumstances.calendar().addWorkingDays(put.on(), WORKING_DAYS))
                        .map(by -> new Obligation("answer-question", QuestionSettled.class, awb("9:12"), by));
    }
}
