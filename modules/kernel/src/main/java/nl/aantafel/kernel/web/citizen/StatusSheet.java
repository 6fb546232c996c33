package nl.aantafel.kernel.web.citizen;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.ordinance.Ordinance.Ombudsman;
import nl.aantafel.ordinance.Ordinance.Supporter;
import nl.aantafel.shell.View.Event;
import nl.aantafel.shell.View.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen sees of the own complaint.
 *
 * @param state where it stands, in one sentence
 * @param answerBy the last day for our answer; {@code null} when none is running
 * @param asks what we ask of the citizen
 * @param supporters free independent support, for the laws it is about
 * @param ombudsmanUntil the last day to go to the ombudsman; {@code null} while that is not yet possible
 * @param may what the citizen can do now
 */
record StatusSheet(
        String number,
        String title,
        LocalDate receivedOn,
        String state,
        @Nullable LocalDate answerBy,
        List<Ask> asks,
        List<Stage> stages,
        List<Event> history,
        List<Said> messages,
        List<Promise> promises,
        @Nullable Contact contact,
        List<Supporter> supporters,
        List<Ombudsman> ombudsmen,
        @Nullable LocalDate ombudsmanUntil,
        May may) {

    /** @param form name of the form that answers it: {@code gesprek} or {@code bericht} */
    record Ask(String heading, String text, String form) {}

    record Said(boolean byCitizen, LocalDate on, String text) {}

    record Promise(int number, String what, String who, LocalDate dueOn, boolean kept, boolean confirmed) {}

    record Contact(String name, String phone) {}

    record May(boolean disagree, boolean stop, boolean answerInvitation) {}
}
