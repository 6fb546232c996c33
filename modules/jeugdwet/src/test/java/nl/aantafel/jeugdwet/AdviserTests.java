package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.jeugdwet.adviser.AdviserProof;
import nl.aantafel.jeugdwet.adviser.ConfidentialAdviserNamed;
import nl.aantafel.jeugdwet.adviser.ConfidentialAdviserNamed.ToldHow;
import nl.aantafel.jeugdwet.child.TieNoted;
import nl.aantafel.jeugdwet.child.TieToChild;
import nl.aantafel.jeugdwet.committee.CommitteeFact.Explaining;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthComplaintExplained;
import nl.aantafel.jeugdwet.family.FamilyMemberSpoke;
import nl.aantafel.kernel.dossier.FileStep.DocumentKind;
import nl.aantafel.kernel.dossier.FileStep.DocumentUsed;
import nl.aantafel.kernel.dossier.FileStep.HoldingBack;
import nl.aantafel.kernel.dossier.FileStep.InformationHeldBack;
import nl.aantafel.kernel.dossier.FileStep.LogbookFrozen;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.LawLetter;
import nl.aantafel.kernel.law.LawLetter.Said;
import nl.aantafel.kernel.law.LetterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jeugdwet 1.1, 1a.1, 1a.2 lid 6 and 2.5: named to everybody in time, and never questioned. */
class AdviserTests {
    private static final PartyId ADVISER = new PartyId(6);
    private static final PartyId FOSTER_PARENT = new PartyId(7);

    /** RT-4 is the municipality itself: also against it he helps. */
    @ParameterizedTest
    @ValueSource(strings = {"RT-3", "RT-4", "RT-5", "RT-6"})
    @Proves({"R-J-20", "R-J-21", "R-J-23"})
    void theFirstLetterOfEveryYouthCaseNamesTheAdviserAndTheChildLine(String route) {
        var story = youth().take(new RouteChosen(parse("2026-03-10"), Elements.id(1), route, "Wie het deed"));
        var words = story.laws().paragraphs(LetterKind.L1, story.dossier()).stream()
                .map(MessageFiles.all("nl")::getProperty)
                .collect(Collectors.joining(" "));
        assertThat(words).contains("Jeugdstem", "jeugdstem.nl", "gratis", "Kindertelefoon", "0800 0432");
    }

    @Test
    @Proves("R-J-20")
    void aCaseThatIsNotAboutYouthHelpDoesNotNameThem() {
        var story = aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .described("2026-03-09", Elements.under(1, "wmo"));
        assertThat(story.laws().paragraphs(LetterKind.L1, story.dossier())).isEmpty();
        assertThat(AdviserProof.isTold(story.acknowledged("2026-03-10").dossier()))
                .isFalse();
    }

    @Test
    @Proves("R-J-23")
    void thatItWasToldIsReadFromTheFirstLetter() {
        assertThat(AdviserProof.isTold(youth().dossier())).isFalse();
        var acknowledged = youth().acknowledged("2026-03-10");
        assertThat(AdviserProof.isTold(acknowledged.dossier())).isTrue();
        acknowledged.nextHasNo("name-confidential-adviser");
    }

    /** The first letter left before anybody knew: then it is told apart, with a letter of its own. */
    @Test
    @Proves("R-J-23")
    void whoGotTheFirstLetterTooEarlyIsToldApart() {
        var early = aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .acknowledged("2026-03-10")
                .described("2026-03-11", Elements.under(1, "jeugdwet"));
        assertThat(AdviserProof.isTold(early.dossier())).isFalse();
        assertThat(early.obligations())
                .filteredOn(obligation -> obligation.key().equals("name-confidential-adviser"))
                .singleElement()
                .satisfies(obligation -> assertThat(obligation.article()).hasToString("Jeugdwet 2.5"));
        var told = early.take(named(PartyId.COMPLAINANT, ToldHow.BY_PHONE));
        told.nextHasNo("name-confidential-adviser");
        assertThat(AdviserProof.isTold(told.dossier())).isTrue();
        assertThat(AdviserProof.isTold(
                        early.take(named(FOSTER_PARENT, ToldHow.BY_PHONE)).dossier()))
                .as("a foster parent is told too, but that is not the complainant")
                .isFalse();
    }

    @Test
    @Proves("R-J-23")
    void otherParentsAndFosterParentsCanBeWrittenTo() {
        var letters = letters(named(FOSTER_PARENT, ToldHow.IN_A_LETTER));
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(FOSTER_PARENT);
            assertThat(letter.passages())
                    .contains(
                            new Said("letter.jeugdwet.confidential-adviser", List.of()),
                            new Said("letter.youth-adviser.direct", List.of()));
        });
        assertThat(letters(named(FOSTER_PARENT, ToldHow.IN_A_TALK))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("asking")
    @Proves("R-J-22")
    void noStepAsksHimForFacts(Step step) {
        assertThat(breaches(withAdviser(), step)).contains("AdviserIsNotQuestioned: Jeugdwet 1a.2 lid 6");
        assertThat(breaches(youth(), step)).noneMatch(breach -> breach.startsWith("AdviserIsNotQuestioned"));
    }

    static Stream<Step> asking() {
        var day = parse("2026-03-12");
        return Stream.of(
                new HearingOffered(day, ADVISER, parse("2026-03-20"), "Op het stadhuis"),
                new Heard(day, ADVISER, false, "De behandelaar"),
                new YouthComplaintExplained(day, ADVISER, Explaining.ORALLY, "Wat hij weet"),
                new FamilyMemberSpoke(day, ADVISER, true, "Wat hij weet"),
                new InformationHeldBack(day, ADVISER, HoldingBack.OTHER, "Zijn aantekeningen"));
    }

    @Test
    @Proves("R-J-22")
    void hisNotesAreNeverInTheFile() {
        withAdviser().take(document("Aantekeningen van de vertrouwenspersoon")).isRefusedBy("AdvisersNotesStayOut");
        withAdviser().take(document("Joke Winter")).isRefusedBy("AdvisersNotesStayOut");
        youth().take(document("Joke Winter"));
        withAdviser().take(document("Het wijkteam"));
        withAdviser()
                .take(new LogbookFrozen(
                        parse("2026-03-12"),
                        "Joke Winter",
                        parse("2026-03-01"),
                        parse("2026-03-10"),
                        "2-3-2026 gesprek"))
                .isRefusedBy("AdvisersNotesStayOut");
    }

    private static List<String> breaches(ComplaintStory story, Step step) {
        return story.procedure(step.on()).breaches(step, story.dossier()).stream()
                .map(AdviserTests::asText)
                .toList();
    }

    private static String asText(Breach breach) {
        return breach.rule() + ": " + breach.article();
    }

    private static List<LawLetter> letters(ConfidentialAdviserNamed step) {
        var told = youth().take(step);
        return told.laws().letters(step, told.dossier(), told.circumstances());
    }

    private static ComplaintStory youth() {
        return aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .named("2026-03-09", new Party(ADVISER, PartyRole.HELPER, "Joke Winter", Contact.NONE, null))
                .named("2026-03-09", new Party(FOSTER_PARENT, PartyRole.OTHER_RELATIVE, "Kees Bos", Contact.NONE, null))
                .described("2026-03-09", Elements.under(1, "jeugdwet"));
    }

    private static ComplaintStory withAdviser() {
        return youth().take(new TieNoted(
                parse("2026-03-10"), ADVISER, TieToChild.CONFIDENTIAL_ADVISER, "", parse("2026-03-10")));
    }

    private static ConfidentialAdviserNamed named(PartyId to, ToldHow how) {
        return new ConfidentialAdviserNamed(parse("2026-03-12"), to, how);
    }

    private static DocumentUsed document(String origin) {
        return new DocumentUsed(
                parse("2026-03-12"), DocumentKind.REPORT, "Gespreksverslag", parse("2026-03-02"), origin);
    }
}
