package nl.aantafel.kernel.awb.hearing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingAnswered;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.PartyId;

/** Where the right to be heard of one party stands (Awb 9:10). */
public final class Hearings {
    private Hearings() {}

    /** The party had the opportunity: it was invited, or was heard or gave it up without an invitation. */
    public static boolean wereOpenTo(PartyId party, Dossier dossier) {
        return dossier.has(HearingOffered.class, offered -> offered.to().equals(party)) || areDoneWith(party, dossier);
    }

    /** The party was heard, or a ground not to hear it was recorded. */
    public static boolean areDoneWith(PartyId party, Dossier dossier) {
        return dossier.has(Heard.class, heard -> heard.who().equals(party))
                || dossier.has(HearingWaived.class, waived -> waived.whose().equals(party));
    }

    public static Optional<HearingOffered> lastOffer(PartyId party, Dossier dossier) {
        return dossier.all(HearingOffered.class)
                .filter(offered -> offered.to().equals(party))
                .reduce((earlier, later) -> later);
    }

    public static Optional<HearingAnswered> lastAnswer(PartyId party, Dossier dossier) {
        return dossier.all(HearingAnswered.class)
                .filter(answered -> answered.by().equals(party))
                .reduce((earlier, later) -> later);
    }

    public static Stream<LocalDate> withoutReport(Dossier dossier) {
        return dossier.all(Heard.class)
                .map(Heard::on)
                .filter(day -> !dossier.has(
                        HearingReported.class, report -> report.heardOn().equals(day)));
    }
}
