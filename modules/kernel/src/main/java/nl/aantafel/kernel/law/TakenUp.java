package nl.aantafel.kernel.law;

import static nl.aantafel.statute.Article.awb;

import java.util.List;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;

/**
 * What a citizen writes in a text box of a law, such as a proposal of his own, is put as a question, so that our letter
 * answers it (report p. 24, S-083, S-155).
 */
public final class TakenUp implements LawPart {
    private final String question;

    /** @param question id of the law's question */
    public TakenUp(String question) {
        this.question = question;
    }

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.also(Concluded.class, new AnswerIsTakenUp<>(question))
                .also(SettledInformally.class, new AnswerIsTakenUp<>(question));
    }

    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return dossier.isClosed() || OwnAnswer.isTakenUp(question, dossier)
                ? List.of()
                : List.of(new Obligation("take-up-answer", QuestionPut.class, awb("9:12"), null));
    }
}
