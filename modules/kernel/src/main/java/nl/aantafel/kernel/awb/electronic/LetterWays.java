package nl.aantafel.kernel.awb.electronic;

import java.util.Optional;
import nl.aantafel.kernel.dossier.ContactStep.ChannelChosen;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.LetterWay;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.law.Recorder;

/** Which way a letter to the citizen goes now (Awb 2:7 to 2:9). */
public final class LetterWays {
    private static final String NO_REASON = "-";

    private LetterWays() {}

    /** The last choice; before any choice word by e-mail for who gave an address to reach them, else paper. */
    public static LetterWay chosen(Dossier dossier) {
        return dossier.last(ChannelChosen.class)
                .map(ChannelChosen::way)
                .orElseGet(() -> hasEmail(dossier) ? LetterWay.STATUS_PAGE : LetterWay.PAPER);
    }

    /**
     * The way for the next letter. Where health is likely in it, the letter itself goes by e-mail only when the citizen chose so,
     * or when somebody gave a reason; else there is only word that it is on the status page (Awb 2:9).
     */
    public static LetterWay next(Dossier dossier) {
        var way = chosen(dossier);
        if (way.usesMail() && !hasEmail(dossier)) return LetterWay.PAPER;
        if (way != LetterWay.EMAIL || !SpecialCategories.areLikely(dossier)) return way;
        return lastChoice(dossier).filter(LetterWays::isWanted).isPresent() ? way : LetterWay.STATUS_PAGE;
    }

    public static boolean hasEmail(Dossier dossier) {
        return dossier.complainant()
                .map(Party::contact)
                .filter(contact -> !contact.email().isBlank())
                .isPresent();
    }

    /** Paper was chosen, and there is no address to send it to. */
    public static boolean lacksAddress(Dossier dossier) {
        var wantsPaper = dossier.last(ChannelChosen.class)
                .filter(chosen -> chosen.way() == LetterWay.PAPER)
                .isPresent();
        var address = dossier.complainant().map(one -> one.contact().address()).orElse("");
        return wantsPaper && address.isBlank();
    }

    private static boolean isWanted(Recorded choice) {
        return Recorder.CITIZEN.is(choice.by())
                || !choice.reason().isBlank() && !choice.reason().equals(NO_REASON);
    }

    private static Optional<Recorded> lastChoice(Dossier dossier) {
        return dossier.history().stream()
                .filter(recorded -> recorded.step() instanceof ChannelChosen)
                .reduce((earlier, later) -> later);
    }
}
