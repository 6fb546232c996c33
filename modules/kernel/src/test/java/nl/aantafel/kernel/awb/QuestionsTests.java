package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.aantafel.kernel.awb.answering.EveryQuestionIsAnswered;
import nl.aantafel.kernel.awb.answering.QuestionGetsWords;
import nl.aantafel.kernel.awb.answering.QuestionIsNew;
import nl.aantafel.kernel.awb.answering.QuestionSaysSomething;
import nl.aantafel.kernel.awb.answering.QuestionWasPut;
import nl.aantafel.kernel.awb.answering.QuestionsAreAnsweredBeforeSettling;
import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionSettled;
import nl.aantafel.kernel.dossier.AssessmentStep.Settling;
import nl.aantafel.kernel.dossier.QuestionId;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Obligation;
import org.junit.jupiter.api.Test;

/** Every question of the citizen is answered, or refused with a reason, before the handling ends (report p. 30, 34). */
class QuestionsTests {
    private static final String WHO_READ_IT = "Wie heeft mijn dossier gelezen?";

    @Test
    @Proves({"S-029", "S-147"})
    void aComplaintIsNotConcludedOverAnOpenQuestion() {
        Dossiers.judged()
                .take(put("2026-03-26", 1, WHO_READ_IT))
                .concluded("2026-03-27")
                .isRefusedBy(EveryQuestionIsAnswered.class)
                .take(settled("2026-03-27", 1, Settling.ANSWERED, "Twee medewerkers, op 3 en 5 februari."))
                .concluded("2026-03-27")
                .isAt(Stage.CONCLUDED);
    }

    @Test
    @Proves("S-029")
    void aComplaintIsNotSettledOverAnOpenQuestion() {
        Dossiers.informal()
                .take(put("2026-03-09", 1, WHO_READ_IT))
                .settled("2026-03-10")
                .isRefusedBy(QuestionsAreAnsweredBeforeSettling.class);
    }

    @Test
    @Proves("S-029")
    void refusingAQuestionTakesAReason() {
        Dossiers.judged()
                .take(put("2026-03-26", 1, "Hoe heet die collega?"))
                .take(settled("2026-03-26", 1, Settling.REFUSED, " "))
                .isRefusedBy(QuestionGetsWords.class)
                .take(settled("2026-03-26", 1, Settling.REFUSED, "Die naam geven wij niet, om haar privacy."))
                .concluded("2026-03-27")
                .isClosed();
    }

    @Test
    void oneAnswerIsNotAnAnswerToTheOtherQuestion() {
        var story = Dossiers.judged()
                .take(put("2026-03-26", 1, WHO_READ_IT))
                .take(put("2026-03-26", 2, "Waarom duurde het zo lang?"))
                .take(settled("2026-03-26", 1, Settling.ANSWERED, "Twee medewerkers."));
        assertThat(new Assessment(story.dossier()).openQuestions())
                .extracting(QuestionPut::id)
                .containsExactly(new QuestionId(2));
        story.concluded("2026-03-27").isRefusedBy(EveryQuestionIsAnswered.class);
    }

    @Test
    void theLastAnswerCounts() {
        var story = Dossiers.judged()
                .take(put("2026-03-26", 1, WHO_READ_IT))
                .take(settled("2026-03-26", 1, Settling.REFUSED, "Dat weten wij niet."))
                .take(settled("2026-03-27", 1, Settling.ANSWERED, "Twee medewerkers."));
        assertThat(new Assessment(story.dossier()).answer(new QuestionId(1)))
                .hasValueSatisfying(answer -> assertThat(answer.how()).isEqualTo(Settling.ANSWERED));
    }

    @Test
    void aQuestionHasWordsAndANumberOfItsOwn() {
        Dossiers.informal()
                .take(put("2026-03-09", 1, "  "))
                .isRefusedBy(QuestionSaysSomething.class)
                .take(put("2026-03-09", 1, WHO_READ_IT))
                .take(put("2026-03-10", 1, "En waarom?"))
                .isRefusedBy(QuestionIsNew.class)
                .take(settled("2026-03-10", 7, Settling.ANSWERED, "Ja"))
                .isRefusedBy(QuestionWasPut.class);
    }

    @Test
    @Proves("S-029")
    void anOpenQuestionIsAskedForAlsoAfterTheEnd() {
        var late = Dossiers.settled().take(put("2026-03-16", 1, WHO_READ_IT));
        assertThat(late.obligations())
                .extracting(Obligation::key, Obligation::by)
                .contains(tuple("answer-question", parse("2026-03-30")));
    }

    private static QuestionPut put(String on, int number, String text) {
        return new QuestionPut(parse(on), new QuestionId(number), text);
    }

    private static QuestionSettled settled(String on, int number, Settling how, String text) {
        return new QuestionSettled(parse(on), new QuestionId(number), how, text);
    }
}
