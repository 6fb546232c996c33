package nl.aantafel.kernel.law;

import java.util.List;

/**
 * A question that a law adds to the intake. Texts: {@code question.<id>.label}, {@code .hint}, {@code .why} and
 * {@code question.<id>.<answer>} per answer. Nobody has to answer it.
 *
 * @param id e.g. {@code wmo.client-support}
 * @param answers keys of the answers to choose from; a text box when empty
 * @param askedToCitizen whether the citizen sees it too; staff always do
 */
public record Question(String id, List<String> answers, boolean askedToCitizen) {
    public Question {
        answers = List.copyOf(answers);
    }
}
