package nl.aantafel.kernel.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;

/** What a citizen answered in words of his own to a question of a law. */
public final class OwnAnswer {
    private static final int WORDS = 6;

    private OwnAnswer() {}

    /** Whether the last answer, if any, opens a question that was put. */
    static boolean isTakenUp(String question, Dossier dossier) {
        return dossier.all(QuestionAnswered.class)
                .filter(answered -> answered.question().equals(question))
                .reduce((earlier, later) -> later)
                .map(QuestionAnswered::answer)
                .map(answer -> answer.isBlank() || stands(answer, dossier))
                .orElse(true);
    }

    /** The first answer in several words that no question holds yet: what a form may propose to put. */
    public static Optional<String> toPut(Dossier dossier) {
        return dossier.all(QuestionAnswered.class)
                .map(QuestionAnswered::answer)
                .filter(answer -> answer.strip().contains(" ") && !stands(answer, dossier))
                .findFirst();
    }

    private static boolean stands(String answer, Dossier dossier) {
        return dossier.has(QuestionPut.class, put -> plain(put.text()).contains(start(answer)));
    }

    private static String start(String answer) {
        return List.of(plain(answer).split(" ")).stream().limit(WORDS).collect(Collectors.joining(" "));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
