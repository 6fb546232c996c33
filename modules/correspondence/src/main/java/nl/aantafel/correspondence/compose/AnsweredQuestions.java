package nl.aantafel.correspondence.compose;

import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionSettled;
import nl.aantafel.kernel.dossier.AssessmentStep.Settling;

/** The part of a closing letter that answers each question of the citizen, or says why it does not (S-029). */
final class AnsweredQuestions {
    private AnsweredQuestions() {}

    static void write(Draft draft, Occasion occasion) {
        var questions = new Assessment(occasion.dossier()).questions();
        if (questions.isEmpty()) return;
        draft.heading("letter.questions");
        questions.forEach(question -> write(question, draft, occasion));
    }

    private static void write(QuestionPut question, Draft draft, Occasion occasion) {
        draft.paragraph("letter.question", question.text().strip());
        new Assessment(occasion.dossier())
                .answer(question.id())
                .ifPresentOrElse(answer -> write(answer, draft), () -> draft.gap(Content.ANSWERS));
    }

    private static void write(QuestionSettled answer, Draft draft) {
        if (answer.how() == Settling.REFUSED) draft.paragraph("letter.question.refused");
        draft.words(Content.ANSWERS, answer.text());
    }
}
