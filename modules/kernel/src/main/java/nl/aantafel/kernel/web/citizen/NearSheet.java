package nl.aantafel.kernel.web.citizen;

import java.util.List;
import nl.aantafel.shell.View.Choice;

/**
 * What stands on the status page about staying near the citizen.
 *
 * @param mandate what the contact person may decide alone; empty when nothing was recorded
 * @param companion who comes along, as said last; empty while nobody was named
 * @param waits what the citizen asked and still waits for
 */
record NearSheet(String mandate, String companion, List<Answer> answers, List<String> waits, Choices choices, May may) {

    /** An answer of ours, with what it rests on. */
    record Answer(String said, String explanation) {}

    /** What can be chosen from; without providers there is nothing to ask about them. */
    record Choices(List<Choice> looks, List<Choice> providers, List<Choice> felt) {}

    /** What can be told or asked now. */
    record May(boolean bring, boolean askNeutral, boolean tellAftermath, boolean judge) {}

    NearSheet {
        answers = List.copyOf(answers);
        waits = List.copyOf(waits);
    }
}
