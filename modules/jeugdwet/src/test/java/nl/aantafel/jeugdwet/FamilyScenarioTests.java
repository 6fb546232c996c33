package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;

import java.util.Set;
import nl.aantafel.jeugdwet.family.FamilyMemberSpoke;
import nl.aantafel.jeugdwet.family.OtherParent;
import nl.aantafel.jeugdwet.family.OtherParentConsidered;
import nl.aantafel.kernel.dossier.AssessmentStep.TableCalled;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.NearStep.AddressKept;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Report p. 49, dilemmas 2 and 4, with an invented family: a mother complains, the father and a grandmother call. */
class FamilyScenarioTests {
    private static final PartyId FATHER = new PartyId(7);
    private static final PartyId GRANDMOTHER = new PartyId(8);
    private static final String SAID = "Zij komt de jongens nooit op tijd ophalen bij school";

    @Test
    @Proves({"S-081", "R-J-33"})
    void whatTheFatherToldGoesToTheMotherInNoLetterOfOurs() {
        var told = family().take(spoke(FATHER, false));
        told.take(message("Wij hoorden: zij komt de jongens nooit op tijd ophalen."))
                .isRefusedBy("WordsStayInTheirCompartment");
        told.take(message("Wij bespreken met u hoe het ophalen gaat."));
        family().take(spoke(FATHER, true)).take(message("Vader vertelde: " + SAID + "."));
    }

    @Test
    @Proves("S-088")
    void aGrandmotherHasACompartmentAndTheComplainantHasNone() {
        family().take(spoke(GRANDMOTHER, false));
        family().take(spoke(PartyId.COMPLAINANT, false)).isRefusedBy("SpeakerIsOfTheFamily");
        family().take(new FamilyMemberSpoke(parse("2026-03-11"), FATHER, false, " "))
                .isRefusedBy("SpeakerSaidSomething");
    }

    @Test
    @Proves("S-087")
    void whoHearsNothingOfTheComplaintIsNotInvitedToTheTable() {
        family().take(table(FATHER)).isRefusedBy("TableHearsNoComplaint");
        family().take(new OtherParentConsidered(
                        parse("2026-03-11"),
                        FATHER,
                        OtherParent.HEARD_ON_OWN_POSITION,
                        false,
                        true,
                        "De omgang kan veranderen."))
                .take(table(FATHER));
    }

    @Test
    @Proves("R-J-36")
    void aSecretAddressStandsInNothingThatWeWrite() {
        var secret = family().take(new AddressKept(parse("2026-03-11"), FATHER, true, "Hij vroeg erom."));
        secret.take(message("Vader woont op de Lindelaan 12.")).isRefusedBy("SecretAddressStaysOut");
        secret.take(message("Kom naar 1234ab.")).isRefusedBy("SecretAddressStaysOut");
        secret.take(message("Wij waren op de Lindelaan 120 en 1234 cd."));
        family().take(message("Wij waren op de Lindelaan 12."));
        secret.take(new AddressKept(parse("2026-03-12"), FATHER, false, "Het mag weer bekend zijn."))
                .take(message("Vader woont op de Lindelaan 12."));
    }

    @Test
    @Proves("R-J-36")
    void whoSaysSoAtTheIntakeNeedNotSayItTwice() {
        var asked = family().take(new QuestionAnswered(parse("2026-03-09"), "jeugdwet.secret-address", "yes"));
        asked.nextBegins("keep-address-secret");
        asked.take(new AddressKept(parse("2026-03-10"), PartyId.COMPLAINANT, true, "Zij vroeg erom."))
                .nextHasNo("keep-address-secret");
        family().nextHasNo("keep-address-secret");
    }

    private static ComplaintStory family() {
        return aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .described("2026-03-09", Elements.under(1, "jeugdwet"))
                .named(
                        "2026-03-09",
                        new Party(
                                FATHER,
                                PartyRole.PARENT,
                                "Bram Dijkgraaf",
                                new Contact("", "", "Lindelaan 12\n1234 AB Nieuwerhaven"),
                                null))
                .named(
                        "2026-03-09",
                        new Party(GRANDMOTHER, PartyRole.OTHER_RELATIVE, "Toos Dijkgraaf", Contact.NONE, null));
    }

    private static FamilyMemberSpoke spoke(PartyId who, boolean mayBeUsed) {
        return new FamilyMemberSpoke(parse("2026-03-11"), who, mayBeUsed, SAID);
    }

    private static MessageSent message(String text) {
        return new MessageSent(parse("2026-03-12"), text);
    }

    private static TableCalled table(PartyId invited) {
        return new TableCalled(
                parse("2026-03-12"),
                Set.of(PartyId.COMPLAINANT, invited),
                parse("2026-03-16"),
                parse("2026-03-17"),
                parse("2026-03-18"),
                "Het stadhuis",
                "Hoe het verder gaat");
    }
}
