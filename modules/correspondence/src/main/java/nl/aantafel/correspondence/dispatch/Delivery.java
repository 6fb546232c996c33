package nl.aantafel.correspondence.dispatch;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import nl.aantafel.correspondence.compose.Composed;
import nl.aantafel.correspondence.outbox.Channel;
import nl.aantafel.kernel.awb.electronic.LetterWays;
import nl.aantafel.kernel.dossier.ContactStep.ChannelChosen;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.LetterWay;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.SupportNeed;
import nl.aantafel.kernel.law.LetterKind;

/**
 * How a letter reaches its addressee. To the complainant the way that was chosen: word by e-mail, the letter itself by e-mail,
 * or paper (Awb 2:7 to 2:10); nobody gets post who asked for none. Somebody complained about gets paper.
 */
public record Delivery(Channel channel, String recipient) {

    /**
     * Empty when the letter stays where it is: on the status page, or in the dossier when it is for the organ itself.
     *
     * @param mailIsOn without a mail server a letter goes by post at once instead of waiting (Awb 2:11)
     */
    public static Optional<Delivery> of(Composed composed, Dossier dossier, boolean mailIsOn) {
        var to = composed.addressee();
        if (to.id().value() < PartyId.COMPLAINANT.value()) return Optional.empty();
        if (!to.id().equals(PartyId.COMPLAINANT)) return Optional.of(new Delivery(Channel.POST, to.name()));
        var isReceipt = composed.kind() == LetterKind.L0;
        return byMail(to, dossier)
                .filter(mail -> mailIsOn || isReceipt || !hasPost(to, dossier))
                .or(() -> isReceipt ? Optional.empty() : onPaper(to, dossier));
    }

    private static Optional<Delivery> byMail(Party to, Dossier dossier) {
        var way = LetterWays.next(dossier);
        var email = to.contact().email().strip();
        if (!way.usesMail() || !isMail(email)) return Optional.empty();
        return Optional.of(new Delivery(way == LetterWay.EMAIL ? Channel.ATTACHED : Channel.EMAIL, email));
    }

    private static Optional<Delivery> onPaper(Party to, Dossier dossier) {
        var staysOnThePage = LetterWays.next(dossier) == LetterWay.STATUS_PAGE_SILENT;
        return staysOnThePage || !hasPost(to, dossier)
                ? Optional.empty()
                : Optional.of(new Delivery(Channel.POST, to.name()));
    }

    /** There is an address, and post is not unwanted; a later choice for paper counts more. */
    private static boolean hasPost(Party to, Dossier dossier) {
        var wantsNone = dossier.received().supportNeeds().contains(SupportNeed.NO_POST)
                && !dossier.has(ChannelChosen.class, chosen -> chosen.way() == LetterWay.PAPER);
        return !to.contact().address().isBlank() && !wantsNone;
    }

    private static boolean isMail(String typed) {
        try {
            new InternetAddress(typed, true).validate();
            return typed.contains("@");
        } catch (AddressException e) {
            return false;
        }
    }
}
