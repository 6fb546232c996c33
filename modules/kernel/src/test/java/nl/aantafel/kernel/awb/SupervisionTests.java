package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.People.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.routing.BrokenAgreementIsActedOn;
import nl.aantafel.kernel.awb.routing.SupervisionIsExplained;
import nl.aantafel.kernel.awb.routing.SupervisionIsOfAProvider;
import nl.aantafel.kernel.awb.routing.SupervisionWasAsked;
import nl.aantafel.kernel.dossier.NearStep.SupervisionAnswered;
import nl.aantafel.kernel.dossier.NearStep.SupervisionAsked;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Ways;
import org.junit.jupiter.api.Test;

/** Law.md RT-12: one second line for every chain partner. */
class SupervisionTests {
    @Test
    @Proves({"S-052", "S-133", "RT-12"})
    void theMunicipalityAnswersWithinSixWeeksWhetherTheProviderKeepsItsAgreements() {
        var asked = asked();
        assertThat(asked.clock("H8").deadline().lastDay()).isEqualTo(parse("2026-04-17"));
        assertThat(asked.obligations()).anyMatch(next -> next.key().equals("answer-supervision"));
        asked.take(answered(false, true, "Er kwam te weinig hulp. Wij spreken de aanbieder aan."))
                .nextHasNo("answer-supervision");
    }

    @Test
    @Proves({"S-052", "S-133"})
    void theQuestionLivesOnAfterTheComplaintEnded() {
        Dossiers.settled()
                .named("2026-03-12", People.provider())
                .take(new SupervisionAsked(parse("2026-03-12"), PROVIDER, "Houden zij zich eraan?"))
                .nextBegins("answer-supervision");
    }

    @Test
    @Proves("S-133")
    void itIsTheSameForEveryPartnerInTheChain() {
        Dossiers.formal()
                .named("2026-03-06", Ways.body(Ways.CIZ, "Werkbedrijf Veenrand"))
                .take(new SupervisionAsked(parse("2026-03-06"), Ways.CIZ, "Houden zij zich eraan?"))
                .take(new SupervisionAnswered(parse("2026-03-09"), Ways.CIZ, true, false, "Alles klopt"))
                .nextHasNo("answer-supervision");
        Dossiers.formal()
                .take(new SupervisionAsked(parse("2026-03-06"), PartyId.COMPLAINANT, "?"))
                .isRefusedBy(SupervisionIsOfAProvider.class);
    }

    @Test
    @Proves("S-052")
    void theAnswerIsReasonedAndLeadsToSomething() {
        asked().take(answered(true, false, " ")).isRefusedBy(SupervisionIsExplained.class);
        asked().take(answered(false, false, "Niet nagekomen")).isWarnedBy(BrokenAgreementIsActedOn.class);
        Dossiers.formal()
                .named("2026-03-06", People.provider())
                .take(answered(true, false, "Alles klopt"))
                .isRefusedBy(SupervisionWasAsked.class);
    }

    @Test
    @Proves("S-052")
    void aNewQuestionGetsANewAnswer() {
        assertThat(asked().take(answered(true, false, "Alles klopt"))
                        .take(new SupervisionAsked(parse("2026-03-16"), PROVIDER, "En nu?"))
                        .clock("H8")
                        .isRunning())
                .isTrue();
    }

    private static ComplaintStory asked() {
        return Dossiers.formal()
                .named("2026-03-06", People.provider())
                .take(new SupervisionAsked(parse("2026-03-06"), PROVIDER, "Zij komen drie uur te weinig"));
    }

    private static SupervisionAnswered answered(boolean keeps, boolean acts, String explanation) {
        return new SupervisionAnswered(parse("2026-03-13"), PROVIDER, keeps, acts, explanation);
    }
}
