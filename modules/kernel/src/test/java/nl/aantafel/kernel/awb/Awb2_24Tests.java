package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;

import nl.aantafel.kernel.awb.electronic.ForwardedAfterReceipt;
import nl.aantafel.kernel.dossier.ContactStep.WrongChannelTold;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.ordinance.OpenTerms;
import org.junit.jupiter.api.Test;

/** Awb 2:24: a message by another channel counts from the first receipt, unless the municipality chose otherwise and said so at once. */
class Awb2_24Tests {
    @Test
    @Proves("R-WM-11")
    void byDefaultTheTermStartsAtTheFirstReceipt() {
        complaint(false).take(told("2026-03-02", "2026-03-05")).isDueOn("2026-04-13");
    }

    @Test
    @Proves("R-WM-11")
    void whereChosenItStartsAtForwardingWhenTheSenderWasToldAtOnce() {
        complaint(true).take(told("2026-03-02", "2026-03-05")).isDueOn("2026-04-16");
        complaint(true).take(told("2026-03-03", "2026-03-05")).isDueOn("2026-04-16");
    }

    @Test
    @Proves("R-WM-11")
    void whoWasToldLaterLosesNoDay() {
        complaint(true).take(told("2026-03-04", "2026-03-05")).isDueOn("2026-04-13");
        complaint(true).isDueOn("2026-04-13");
    }

    @Test
    void nothingIsForwardedBeforeItCame() {
        complaint(true).take(told("2026-03-02", "2026-03-01")).isRefusedBy(ForwardedAfterReceipt.class);
    }

    private static ComplaintStory complaint(boolean fromForwarding) {
        return aComplaint()
                .in(LocalRules.with(LocalRules.nieuwerhaven(), OpenTerms.TERM_FROM_FORWARDING, fromForwarding))
                .received("2026-03-02");
    }

    private static WrongChannelTold told(String on, String forwarded) {
        return new WrongChannelTold(parse(on), parse(forwarded));
    }
}
