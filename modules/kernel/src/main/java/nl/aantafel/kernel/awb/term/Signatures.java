package nl.aantafel.kernel.awb.term;

import nl.aantafel.kernel.dossier.ContactStep.SignatureConfirmed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.SignatureLevel;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;

/** Whether a complaint is signed in a way that is reliable enough for what it is (Awb 2:18). */
public final class Signatures {
    private Signatures() {}

    public static boolean suffice(Dossier dossier, Ordinance ordinance) {
        return reached(dossier).isAtLeast(needed(ordinance));
    }

    /** The municipality may ask more than a declaration; never less. */
    public static SignatureLevel needed(Ordinance ordinance) {
        return switch (ordinance.value(OpenTerms.SIGNATURE_LEVEL)) {
            case 0 -> SignatureLevel.DECLARED;
            case 1 -> SignatureLevel.EMAIL_CONFIRMED;
            default -> SignatureLevel.DIGID;
        };
    }

    /** The highest level that the dossier shows. */
    public static SignatureLevel reached(Dossier dossier) {
        return dossier.all(SignatureConfirmed.class)
                .map(SignatureConfirmed::level)
                .reduce(atReceipt(dossier.received()), (one, other) -> one.isAtLeast(other) ? one : other);
    }

    private static SignatureLevel atReceipt(Received received) {
        if (!received.signed()) return SignatureLevel.NONE;
        return switch (received.channel()) {
            case EMAIL -> SignatureLevel.EMAIL_CONFIRMED;
            case WEB, CHAT -> SignatureLevel.DECLARED;
            case PHONE, DESK, AT_HOME, LETTER, DISTRICT_TEAM, PROVIDER, COUNCIL_OR_MEDIA, ORGANISATION ->
                SignatureLevel.DIGID;
        };
    }
}
