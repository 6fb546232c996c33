package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.Dossiers.formal;

import nl.aantafel.kernel.awb.ombudsman.ReachedTheOmbudsmanEarlier;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.ExternalStep.ForwardedByOmbudsman;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Awb 9:19: what is an objection comes to us by way of the ombudsman, and keeps its day. */
class Awb9_19Tests {
    @Test
    @Proves("R-9.19")
    void theOmbudsmanHadItBeforeUs() {
        formal().take(forwarded("2026-03-12", "2026-03-13")).isRefusedBy(ReachedTheOmbudsmanEarlier.class);
    }

    @Test
    @Proves("R-9.19")
    void itIsTreatedAsAnObjectionFirst() {
        formal().take(forwarded("2026-03-12", "2026-03-06")).nextIs("treat-forwarded");
    }

    @Test
    void anUnknownElementIsRefused() {
        formal().take(new ForwardedByOmbudsman(parse("2026-03-12"), new ElementId(7), parse("2026-03-06"), "Bezwaar"))
                .isRefusedBy(ElementIsKnown.class);
    }

    private static ForwardedByOmbudsman forwarded(String on, String receivedThere) {
        return new ForwardedByOmbudsman(parse(on), new ElementId(1), parse(receivedThere), "Bezwaar tegen het besluit");
    }
}
