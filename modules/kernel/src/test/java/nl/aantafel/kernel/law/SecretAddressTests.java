package nl.aantafel.kernel.law;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.AddressKept;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import org.junit.jupiter.api.Test;

/** What of a text goes to others when somebody's address is secret. */
class SecretAddressTests {
    private static final String STORY = "Ik woon op de Lindelaan 12. De medewerker belde niet terug! Kom naar 1234 AB.";

    @Test
    void onlyTheSentencesWithTheAddressGiveWay() {
        assertThat(SecretAddress.without(STORY, dossier(true), "[geheim]"))
                .isEqualTo("[geheim] De medewerker belde niet terug! [geheim]");
    }

    @Test
    void aTextWithoutItStaysAsItWasWritten() {
        var story = "Eerste regel.\n\nTweede regel over de Lindelaan.";
        assertThat(SecretAddress.without(story, dossier(true), "[geheim]")).isEqualTo(story);
        assertThat(SecretAddress.without(STORY, dossier(false), "[geheim]")).isEqualTo(STORY);
    }

    private static Dossier dossier(boolean secret) {
        var contact = new Contact("", "", "Lindelaan 12\n1234 AB Nieuwerhaven");
        return aComplaint()
                .received("2026-03-09")
                .named(
                        "2026-03-09",
                        new Party(PartyId.COMPLAINANT, PartyRole.COMPLAINANT, "Nel van Duin", contact, null))
                .take(new AddressKept(parse("2026-03-10"), PartyId.COMPLAINANT, secret, "Zij vroeg erom."))
                .dossier();
    }
}
