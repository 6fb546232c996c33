package nl.aantafel.correspondence.outbox;

import static nl.aantafel.correspondence.outbox.State.FAILED;
import static nl.aantafel.correspondence.outbox.State.PRINTED;
import static nl.aantafel.correspondence.outbox.State.QUEUED;
import static nl.aantafel.correspondence.outbox.State.SENT;
import static nl.aantafel.correspondence.outbox.State.TO_PRINT;
import static nl.aantafel.correspondence.outbox.State.UNCERTAIN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.aantafel.correspondence.log.Happening;

/** What a member of staff can do with a letter that waits for a person. */
public enum Answer {
    POSTED(PRINTED, TO_PRINT),
    MAIL_AGAIN(QUEUED, FAILED, UNCERTAIN),
    ON_PAPER(TO_PRINT, FAILED, UNCERTAIN),
    ARRIVED(SENT, UNCERTAIN);

    private final State leadsTo;
    private final Set<State> answers;

    Answer(State leadsTo, State... answers) {
        this.leadsTo = leadsTo;
        this.answers = Set.of(answers);
    }

    State leadsTo() {
        return leadsTo;
    }

    Happening happening() {
        return switch (this) {
            case POSTED -> Happening.POSTED;
            case MAIL_AGAIN -> Happening.QUEUED;
            case ON_PAPER -> Happening.TO_PRINT;
            case ARRIVED -> Happening.ACCEPTED;
        };
    }

    boolean fits(State state) {
        return answers.contains(state);
    }

    public static List<Answer> to(State state) {
        return Arrays.stream(values()).filter(answer -> answer.fits(state)).toList();
    }
}
