package nl.aantafel.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.dossier.SupportNeed;

/**
 * A story as it is written down. What is left out is empty, {@code false}, 0 or the first value of its kind.
 *
 * @param key by which another story can name this one's number: {@code {nummer:key}}
 * @param shown whether the log tells how to open its status page
 * @param received how many days ago the first word came
 * @param dated how many days before that a letter was dated
 * @param complainant name, telephone and so on; empty when nobody gave a name
 * @param others everybody else; those complained about come in when the handling opens, the rest at once
 * @param elements as the handler describes them when the handling opens
 * @param answers to the questions of the laws, by question
 * @param days what happened afterwards, in order
 */
record Script(
        String key,
        boolean shown,
        int received,
        Channel channel,
        int dated,
        String story,
        String wish,
        String when,
        String about,
        Openness openness,
        boolean fears,
        Set<SupportNeed> needs,
        String language,
        Person complainant,
        List<Person> others,
        List<Map<String, Object>> elements,
        Map<String, String> answers,
        List<Map<String, Object>> days) {

    /** @param role as in the dossier; @param staff username of a member of our staff */
    record Person(String name, String role, String phone, String email, String address, String staff) {
        Contact contact() {
            return new Contact(phone, email, address);
        }
    }

    boolean isWritten() {
        return switch (channel) {
            case WEB, LETTER, EMAIL, CHAT, PROVIDER, ORGANISATION, COUNCIL_OR_MEDIA -> true;
            case PHONE, DESK, AT_HOME, DISTRICT_TEAM -> false;
        };
    }

    /** Nobody of us has to be at work to receive it. */
    boolean comesAtAnyHour() {
        return channel == Channel.WEB || channel == Channel.EMAIL;
    }
}
