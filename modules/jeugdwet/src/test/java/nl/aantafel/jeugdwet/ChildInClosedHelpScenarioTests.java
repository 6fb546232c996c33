package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.aantafel.jeugdwet.adviser.AdviserProof;
import nl.aantafel.jeugdwet.child.ChildAge;
import nl.aantafel.jeugdwet.child.TieNoted;
import nl.aantafel.jeugdwet.child.TieToChild;
import nl.aantafel.jeugdwet.childletter.ChildLetterFact.ChildOutcomeTold;
import nl.aantafel.jeugdwet.childletter.ChildLetterFact.ChildReceiptSent;
import nl.aantafel.jeugdwet.committee.CommitteeFact.Explaining;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthCommitteeFormed;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthComplaintExplained;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthElementJudged;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthFinding;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHandlingEnded;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHelpRecognised;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthMeasuresTold;
import nl.aantafel.jeugdwet.filing.Admission;
import nl.aantafel.jeugdwet.filing.Capacity;
import nl.aantafel.jeugdwet.filing.FilingFact.AdmissionNoted;
import nl.aantafel.jeugdwet.filing.FilingFact.CapacityNoted;
import nl.aantafel.jeugdwet.interest.ChildsInterestWeighed;
import nl.aantafel.jeugdwet.interest.InterestSource;
import nl.aantafel.jeugdwet.interest.Involving;
import nl.aantafel.jeugdwet.scheme.ReportPart;
import nl.aantafel.jeugdwet.scheme.SchemeFact.YearReportLookedUp;
import nl.aantafel.jeugdwet.scheme.SchemeFact.YouthSchemeLookedUp;
import nl.aantafel.jeugdwet.youthfile.FileWish;
import nl.aantafel.jeugdwet.youthfile.YouthFileAsked;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.LawLetter.Said;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Remark;
import org.junit.jupiter.api.Test;

/**
 * An invented child: Noor (14) complains alone. A team of the municipality visits her in closed youth help, and nobody asked
 * her anything. Joke of Jeugdstem helps her. From the first letter to the last, nothing goes over her head.
 */
class ChildInClosedHelpScenarioTests {
    private static final PartyId JOKE = new PartyId(6);
    private static final String ANSWER = "Je hebt gelijk. Niemand vroeg wat jij wilde. Dat gaan wij nu altijd doen.";

    @Test
    @Proves({"R-J-1", "R-J-11", "R-J-20", "R-J-23", "R-J-30"})
    void noorComplainsAloneAndIsWrittenToInHerOwnWords() {
        var alone = noor();
        assertThat(alone.remarks()).extracting(Remark::key).contains("jeugdwet.child-acts-alone");
        assertThat(AdviserProof.isTold(alone.dossier())).isTrue();
        assertThat(keys(alone)).contains("write-to-child", "recognise-youth-help");
        alone.take(new ChildReceiptSent(parse("2026-03-11"), PartyId.COMPLAINANT))
                .nextHasNo("write-to-child");
    }

    @Test
    @Proves({"R-J-2", "R-J-2b", "R-J-4", "R-J-30"})
    void theCommitteeJudgesByItsOwnRulesAndSheHearsWhatCameOut() {
        var formed = atTheCommittee();
        var opened = formed.dossier().last(YouthCommitteeFormed.class).orElseThrow();
        assertThat(formed.laws().letters(opened, formed.dossier(), formed.circumstances()))
                .allSatisfy(letter ->
                        assertThat(letter.passages()).contains(new Said("letter.youth.formed.rules", List.of())));
        var judged = judged(formed);
        assertThat(keys(judged)).contains("tell-youth-measures", "tell-child-outcome");
        var ended = judged.take(new YouthMeasuresTold(parse("2026-04-13"), Elements.id(1), "Wij vragen het.", true))
                .take(new ChildOutcomeTold(parse("2026-04-13"), PartyId.COMPLAINANT, ANSWER))
                .take(new YouthHandlingEnded(parse("2026-04-13"), "Dank je wel."));
        ended.isAt(Stage.CONCLUDED);
        assertThat(keys(ended)).isEmpty();
    }

    @Test
    @Proves("R-J-22")
    void jokeComesAlongAndIsAskedNothing() {
        var known = noor().take(new TieNoted(
                parse("2026-03-11"), JOKE, TieToChild.CONFIDENTIAL_ADVISER, "", parse("2026-03-11")));
        assertThat(known.procedure(parse("2026-03-12"))
                        .breaches(
                                new HearingOffered(parse("2026-03-12"), JOKE, parse("2026-03-20"), "Op het stadhuis"),
                                known.dossier()))
                .anyMatch(breach -> breach.rule().equals("AdviserIsNotQuestioned") && breach.refuses());
    }

    @Test
    @Proves({"R-J-9", "R-J-24", "R-J-32"})
    void beforeItEndsTheInstitutionIsLookedAtAndHerWishOfTheFileIsPassedOn() {
        var looked = noor().named("2026-03-11", People.provider())
                .take(new YearReportLookedUp(
                        parse("2026-04-07"),
                        People.PROVIDER,
                        2025,
                        parse("2026-03-23"),
                        parse("2026-04-07"),
                        EnumSet.allOf(ReportPart.class),
                        false));
        assertThat(looked.remarks())
                .extracting(Remark::key)
                .as("ten days after 23 March is 2 April")
                .contains("jeugdwet.year-report-late")
                .doesNotContain("jeugdwet.year-report-lacks");
        looked.take(new YouthFileAsked(
                        parse("2026-04-07"), FileWish.OWN_STATEMENT, "De Haven", parse("2026-04-07"), "Haar verhaal"))
                .nextHasNo("pass-on-file-wish");
    }

    private static List<String> keys(ComplaintStory story) {
        return story.obligations().stream().map(Obligation::key).toList();
    }

    /** The child itself, fourteen, admitted by the court; the first letter left knowing that it is about youth help. */
    private static ComplaintStory noor() {
        return aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .described("2026-03-09", Elements.under(1, "jeugdwet"))
                .named("2026-03-09", People.respondent())
                .named("2026-03-09", new Party(JOKE, PartyRole.HELPER, "Joke Winter", Contact.NONE, null))
                .take(new QuestionAnswered(parse("2026-03-09"), "jeugdwet.age", "12-15"))
                .take(new AdmissionNoted(
                        parse("2026-03-10"), Admission.CLOSED_YOUTH_HELP, "Machtiging van de kinderrechter"))
                .take(new CapacityNoted(parse("2026-03-10"), Capacity.OWN_NAME, TieToChild.THE_CHILD, ""))
                .take(new RouteChosen(parse("2026-03-10"), Elements.id(1), "RT-3", "Het team gaf de hulp zelf"))
                .acknowledged("2026-03-10");
    }

    private static ComplaintStory atTheCommittee() {
        return noor().take(new ChildReceiptSent(parse("2026-03-11"), PartyId.COMPLAINANT))
                .take(new YouthHelpRecognised(parse("2026-03-11"), Elements.id(1), "Het team gaf de hulp zelf"))
                .take(new YouthSchemeLookedUp(parse("2026-03-11"), People.RESPONDENT, true, true, true, true, true, ""))
                .take(new YouthCommitteeFormed(parse("2026-03-12"), "Mr. Hofman", 3, false, false, 6));
    }

    private static ComplaintStory judged(ComplaintStory formed) {
        return formed.take(new YouthComplaintExplained(
                        parse("2026-03-19"), PartyId.COMPLAINANT, Explaining.ORALLY, "Niemand vroeg mij iets."))
                .take(new YouthComplaintExplained(
                        parse("2026-03-20"), People.RESPONDENT, Explaining.IN_WRITING, "Het moest snel."))
                .take(new YouthElementJudged(
                        parse("2026-03-30"), Elements.id(1), YouthFinding.FOUNDED, "Zij is niet gehoord.", ""))
                .take(new ChildsInterestWeighed(
                        parse("2026-03-30"),
                        ChildAge.TWELVE_TO_FIFTEEN,
                        true,
                        Involving.SPOKE_ITSELF,
                        "De commissie",
                        "",
                        Set.of(InterestSource.THE_CHILD),
                        "Zij wil zelf meepraten."));
    }
}
