package nl.aantafel.kernel.awb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import nl.aantafel.kernel.awb.electronic.HealthStaysOutOfEmail;
import nl.aantafel.kernel.awb.electronic.LetterWays;
import nl.aantafel.kernel.awb.electronic.SpecialCategories;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.LetterWay;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Recorder;
import org.junit.jupiter.api.Test;

/** Awb 2:9: what is about health does not go by ordinary e-mail, unless the citizen wants it. */
class Awb2_9Tests {
    @Test
    @Proves("R-WM-2")
    void aLetterOnCareByEmailIsWarnedAbout() {
        assertThat(SpecialCategories.areLikely(onCare().dossier())).isTrue();
        onCare().take(Awb2_7Tests.chosen("2026-03-05", LetterWay.EMAIL)).isWarnedBy(HealthStaysOutOfEmail.class);
    }

    @Test
    void aComplaintUnderNoLawMayGoByEmail() {
        var plain = Awb2_7Tests.reachable().described("2026-03-04", element(Set.of()));
        assertThat(SpecialCategories.areLikely(plain.dossier())).isFalse();
        var chosen = plain.take(Awb2_7Tests.chosen("2026-03-05", LetterWay.EMAIL));
        assertThat(LetterWays.next(chosen.dossier())).isEqualTo(LetterWay.EMAIL);
    }

    @Test
    @Proves("R-WM-2")
    void theLetterItselfGoesOnlyWithAReasonOrWhenTheCitizenChoseSo() {
        assertThat(LetterWays.next(byMail("systeem", "-"))).isEqualTo(LetterWay.STATUS_PAGE);
        assertThat(LetterWays.next(byMail("behandelaar", ""))).isEqualTo(LetterWay.STATUS_PAGE);
        assertThat(LetterWays.next(byMail("behandelaar", "Mevrouw vroeg erom"))).isEqualTo(LetterWay.EMAIL);
        assertThat(LetterWays.next(byMail("klager", ""))).isEqualTo(LetterWay.EMAIL);
    }

    @Test
    @Proves("R-WM-2")
    void theCitizenIsNotStoppedByAWarning() {
        var rule = new HealthStaysOutOfEmail(Recorder.CITIZEN);
        assertThat(rule.allows(Awb2_7Tests.chosen("2026-03-05", LetterWay.EMAIL), onCare().dossier()))
                .isTrue();
    }

    private static Dossier byMail(String by, String reason) {
        var dossier = onCare().dossier();
        var step = Awb2_7Tests.chosen("2026-03-05", LetterWay.EMAIL);
        return dossier.with(new Recorded(dossier.history().size() + 1, step, Instant.EPOCH, by, reason));
    }

    private static ComplaintStory onCare() {
        return Awb2_7Tests.reachable().described("2026-03-04", element(Set.of("wmo")));
    }

    private static Element element(Set<String> laws) {
        var conduct = new Conduct("Niemand belde terug", null, null, true);
        return new Element(Elements.id(1), "Niet teruggebeld", conduct, Matter.CONDUCT, laws, Set.of(), null);
    }
}
