package nl.aantafel.kernel.awb.term;

import java.time.LocalDate;
import nl.aantafel.kernel.dossier.ContactStep.WrongChannelTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;

/** From which day the handling counts when the complaint came by another channel (Awb 2:24). */
public final class TermStart {
    private TermStart() {}

    /**
     * The first receipt anywhere (report p. 59). Only where the municipality chose so, and the sender was told at once, the day
     * of forwarding within the house.
     */
    public static LocalDate of(Dossier dossier, Ordinance ordinance) {
        var received = dossier.receivedOn();
        if (!ordinance.value(OpenTerms.TERM_FROM_FORWARDING)) return received;
        return dossier.first(WrongChannelTold.class)
                .filter(told -> !told.on().isAfter(received.plusDays(1)))
                .map(WrongChannelTold::forwardedOn)
                .filter(day -> day.isAfter(received))
                .orElse(received);
    }
}
