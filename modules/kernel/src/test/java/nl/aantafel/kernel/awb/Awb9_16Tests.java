package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.CommitteeDossiers.advice;

import nl.aantafel.kernel.awb.ending.AdviceGoesAlong;
import nl.aantafel.kernel.awb.ending.DeviationIsExplained;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.fixtures.CommitteeDossiers;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Awb 9:16: who deviates from the advice says why; the advice goes along, always. */
class Awb9_16Tests {
    @Test
    @Proves({"R-9.16-1", "S-076"})
    void whoDeviatesSaysWhyAndSendsTheAdviceAlong() {
        CommitteeDossiers.reported()
                .take(advice("Gezien", "Gegrond", Judgement.FOUNDED))
                .judged("2026-03-26", 1, Judgement.UNFOUNDED)
                .concluded("2026-03-27")
                .isRefusedBy(DeviationIsExplained.class, AdviceGoesAlong.class)
                .take(new Concluded(parse("2026-03-27"), "", "De commissie kende het verslag niet", true))
                .isClosed();
    }

    @Test
    @Proves({"R-9.16-1", "S-076"})
    void theAdviceGoesAlongAlsoWhenItIsFollowed() {
        CommitteeDossiers.reported()
                .take(advice("Gezien", "Gegrond", Judgement.FOUNDED))
                .judged("2026-03-26", 1, Judgement.FOUNDED)
                .concluded("2026-03-27")
                .isRefusedBy(AdviceGoesAlong.class)
                .take(new Concluded(parse("2026-03-27"), "", "", true))
                .isClosed();
    }
}
