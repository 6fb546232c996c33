package nl.aantafel.correspondence.dispatch;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.correspondence.outbox.Channel;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.SupportNeed;

/**
 * How a letter reaches its addressee. To the complainant: word by e-mail that it is ready, or else by post; nobody gets
 * post who asked for none. Somebody complained about gets paper.
 */
record Delivery(Channel channel, String recipient) {

    /** Empty when the letter stays where it is: on the status page, or in the dossier when it is for the organ itself. */
    static Optional<Delivery> of(Party to, Set<SupportNeed> needs) {
        if (to.id().value() < PartyId.COMPLAINANT.value()) return Optional.empty();
        if (!to.id().equals(PartyId.COMPLAINANT)) return Optional.of(new Delivery(Channel.POST, to.name()));
        if (isMail(to.contact().email()))
            return Optional.of(new Delivery(Channel.EMAIL, to.contact().email().strip()));
        var noPost = to.contact().address().isBlank() || needs.contains(SupportNeed.NO_POST);
        return noPost ? Optional.empty() : Optional.of(new Delivery(Channel.POST, to.name()));
    }

    private static boolean isMail(String typed) {
        try {
            new InternetAddress(typed.strip(), true).validate();
            return typed.contains("@");
        } catch (AddressException e) {
            return false;
        }
    }
}
