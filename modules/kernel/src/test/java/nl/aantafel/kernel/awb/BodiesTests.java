package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.People.PROVIDER;
import static nl.aantafel.kernel.fixtures.Ways.CIZ;
import static nl.aantafel.kernel.fixtures.Ways.UWV;
import static nl.aantafel.kernel.fixtures.Ways.aboutTheUwv;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.aantafel.kernel.awb.contact.PrivateBodyNeedsConsent;
import nl.aantafel.kernel.awb.routing.Bodies;
import nl.aantafel.kernel.awb.routing.BodyIsWhatTheTableSays;
import nl.aantafel.kernel.awb.routing.BodyKindIsExplained;
import nl.aantafel.kernel.awb.routing.KindOfBodyIsKnown;
import nl.aantafel.kernel.awb.routing.SecrecyWasNamed;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.NearStep.BodyKind;
import nl.aantafel.kernel.dossier.NearStep.BodyKindNoted;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Ways;
import nl.aantafel.kernel.law.RoutingTable;
import org.junit.jupiter.api.Test;

/** Awb 2:3 and 2:5: what kind of body gets a complaint follows from the table; secrecy goes along to who is no organ. */
class BodiesTests {
    @Test
    @Proves({"R-2.3-1", "RT-10", "RT-16"})
    void theChosenRowSaysWhatKindOfBodyItIs() {
        assertThat(kind(aboutTheUwv(), UWV)).contains(BodyKind.ORGAN);
        assertThat(kind(aboutTheUwv().take(Ways.chosen("2026-03-06", "RT-10")), UWV))
                .contains(BodyKind.FULL_TRANSFER);
        var elsewhere = aboutTheUwv().take(Ways.chosen("2026-03-06", "RT-20"));
        assertThat(kind(elsewhere, UWV)).contains(BodyKind.PRIVATE);
    }

    @Test
    @Proves("R-2.3-1")
    void whereNobodyWroteDownWhoseConductItIsTheOnlyBodyIsMeant() {
        var one = Dossiers.understood()
                .named("2026-03-04", Ways.body(UWV, "UWV"))
                .described("2026-03-04", Ways.about(1, null))
                .take(Ways.chosen("2026-03-05", "RT-16"));
        assertThat(kind(one, UWV)).contains(BodyKind.ORGAN);
        assertThat(kind(one.named("2026-03-06", Ways.body(CIZ, "CIZ")), UWV)).isEmpty();
    }

    @Test
    void aProviderIsPrivateUntilSomebodySaysOtherwise() {
        assertThat(kind(provider(), PROVIDER)).contains(BodyKind.PRIVATE);
        assertThat(kind(provider().take(Ways.noted("2026-03-05", PROVIDER, BodyKind.ORGAN)), PROVIDER))
                .contains(BodyKind.ORGAN);
    }

    @Test
    @Proves({"R-2.3-1", "R-PRIV-1"})
    void aTickAloneMakesNobodyAnOrgan() {
        provider().take(handedOver(PROVIDER, true, false)).isRefusedBy(BodyIsWhatTheTableSays.class);
        var unknown = Dossiers.understood().named("2026-03-05", Ways.body(CIZ, "Stichting Samen"));
        unknown.take(handedOver(CIZ, true, false)).isRefusedBy(KindOfBodyIsKnown.class);
        unknown.take(new BodyKindNoted(parse("2026-03-05"), CIZ, BodyKind.ORGAN, " "))
                .isRefusedBy(BodyKindIsExplained.class);
    }

    @Test
    @Proves({"R-2.5", "R-PRIV-1"})
    void whoIsNoOrganHearsOfSecrecyBeforeItGetsAnything() {
        provider().take(handedOver(PROVIDER, false, true)).isRefusedBy(SecrecyWasNamed.class);
        provider()
                .take(handedOver(PROVIDER, false, false))
                .isRefusedBy(SecrecyWasNamed.class, PrivateBodyNeedsConsent.class);
        var sworn = provider().take(Ways.secrecy("2026-03-05", PROVIDER));
        assertThat(sworn.take(handedOver(PROVIDER, false, true)).dossier().handovers())
                .isOne();
    }

    @Test
    @Proves("R-2.5")
    void secrecyIsNamedToEachOfThemApart() {
        provider()
                .named("2026-03-05", Ways.body(CIZ, "Stichting Samen"))
                .take(Ways.secrecy("2026-03-05", CIZ))
                .take(handedOver(PROVIDER, false, true))
                .isRefusedBy(SecrecyWasNamed.class);
    }

    private static Optional<BodyKind> kind(ComplaintStory story, PartyId body) {
        return Bodies.of(body, story.dossier(), RoutingTable.general());
    }

    private static ComplaintStory provider() {
        return Dossiers.understood().named("2026-03-05", People.provider());
    }

    private static HandedOver handedOver(PartyId to, boolean publicBody, boolean consents) {
        return new HandedOver(parse("2026-03-05"), to, publicBody, true, consents, "De klacht");
    }
}
