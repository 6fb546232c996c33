package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.jeugdwet.child.ChildAge;
import nl.aantafel.jeugdwet.child.ChildFileOpened;
import nl.aantafel.jeugdwet.child.TieToChild;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthCommitteeFormed;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHelpRecognised;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.dossier.NearStep.AddressKept;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Breach;
import org.junit.jupiter.api.Test;

/** What is wrong is refused, through the procedure as the program asks it, with its article and with what to do instead. */
class WrongInputTests {
    private static final PartyId FATHER = new PartyId(7);

    @Test
    @Proves("R-J-2")
    void aCommitteeOfTwo() {
        refused(help(), formed(2, false, false), "CommitteeHasThreeMembers", "Jeugdwet 4.2.1 lid 2 onder a");
    }

    @Test
    @Proves("R-J-2")
    void aChairWhoWorksForTheProvider() {
        refused(help(), formed(3, true, false), "ChairWorksElsewhere", "Jeugdwet 4.2.1 lid 2 onder a");
    }

    @Test
    @Proves("R-J-2")
    void somebodyComplainedOfWhoJudges() {
        refused(help(), formed(3, false, true), "AccusedStaysOut", "Jeugdwet 4.2.1 lid 2 onder b");
    }

    @Test
    @Proves({"R-J-35", "R-W-42"})
    void theFileOfAThirteenYearOldForOneParent() {
        var opened = new ChildFileOpened(
                parse("2026-03-11"),
                PartyId.COMPLAINANT,
                ChildAge.TWELVE_TO_FIFTEEN,
                TieToChild.PARENT_WITH_SHARED_CUSTODY,
                "Gezagsregister, 10 maart 2026",
                true,
                false,
                true,
                "Het gespreksverslag");
        refused(family(), opened, "ChildOfTwelveDecidesToo", "Jeugdwet 7.3.15");
    }

    @Test
    @Proves({"R-J-33", "S-087"})
    void aCopyOfTheComplaintForTheOtherParent() {
        var toFather = new CopySent(parse("2026-03-11"), FATHER, Set.of());
        refused(formal(), toFather, "CopyStaysOutOfTheFamily", "BW 1:377c");
        assertThat(breaches(formal(), new CopySent(parse("2026-03-11"), People.RESPONDENT, Set.of())))
                .extracting(Breach::rule)
                .doesNotContain("CopyStaysOutOfTheFamily");
    }

    @Test
    @Proves("R-J-36")
    void aSecretAddressInALetterToAnother() {
        var secret = family().take(new AddressKept(parse("2026-03-10"), FATHER, true, "Hij vroeg erom."));
        assertThat(breaches(secret, new MessageSent(parse("2026-03-11"), "Vader woont op de Lindelaan 12.")))
                .anyMatch(breach -> breach.rule().equals("SecretAddressStaysOut") && breach.refuses());
    }

    private static void refused(ComplaintStory story, Step step, String rule, String article) {
        assertThat(breaches(story, step))
                .filteredOn(breach -> breach.rule().equals(rule))
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.refuses()).isTrue();
                    assertThat(breach.article()).hasToString(article);
                });
        assertThat(MessageFiles.all("nl")).containsKeys("breach." + rule, "breach." + rule + ".instead");
    }

    private static List<Breach> breaches(ComplaintStory story, Step step) {
        return story.procedure(step.on()).breaches(step, story.dossier());
    }

    private static ComplaintStory family() {
        return aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .described("2026-03-09", Elements.under(1, "jeugdwet"))
                .named("2026-03-09", People.respondent())
                .named(
                        "2026-03-09",
                        new Party(
                                FATHER,
                                PartyRole.PARENT,
                                "Bram Dijkgraaf",
                                new Contact("", "", "Lindelaan 12\n1234 AB Nieuwerhaven"),
                                null));
    }

    private static ComplaintStory formal() {
        return family().assigned("2026-03-09")
                .acknowledged("2026-03-10")
                .formal("2026-03-10")
                .privacyChosen("2026-03-10");
    }

    private static ComplaintStory help() {
        return family().take(new RouteChosen(parse("2026-03-10"), Elements.id(1), "RT-3", "Het wijkteam gaf de hulp"))
                .take(new YouthHelpRecognised(parse("2026-03-10"), Elements.id(1), "Het wijkteam gaf de hulp"));
    }

    private static YouthCommitteeFormed formed(int members, boolean chairOfProvider, boolean accused) {
        return new YouthCommitteeFormed(parse("2026-03-10"), "Mr. Hofman", members, chairOfProvider, accused, 6);
    }
}
