package nl.aantafel.kernel.web.citizen;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.shell.View.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen reads and can do besides the ordinary course: questions, a call, the table, how it is afterwards.
 *
 * @param call the call that we promised; {@code null} when there is none
 * @param table the invitation to the table; {@code null} when there is none
 * @param asksHarm whether the page asks for harm that is left
 * @param trust the answers to choose from; empty when nobody asks
 * @param mayLeaveTalksOut whether the letter with the judgement still has to come
 */
record AfterSheet(
        List<Asked> questions,
        @Nullable Call call,
        @Nullable Table table,
        boolean asksHarm,
        List<Choice> trust,
        boolean mayLeaveTalksOut,
        boolean talksLeftOut) {

    /** @param answer empty while there is none; @param refused whether the answer is a reason not to answer */
    record Asked(String text, String answer, boolean refused) {}

    record Call(LocalDate on, String time) {}

    /** @param days to choose from; empty when the citizen chose */
    record Table(
            String place,
            String agenda,
            List<Choice> days,
            @Nullable LocalDate chosen) {}
}
