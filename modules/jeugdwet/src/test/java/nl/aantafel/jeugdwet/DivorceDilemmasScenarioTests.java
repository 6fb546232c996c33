package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.jeugdwet.child.ChildAge;
import nl.aantafel.jeugdwet.interest.ChildsInterestWeighed;
import nl.aantafel.jeugdwet.interest.InterestSource;
import nl.aantafel.jeugdwet.interest.Involving;
import nl.aantafel.jeugdwet.residence.JointHandlingAgreed;
import nl.aantafel.jeugdwet.residence.ResidenceNoted;
import nl.aantafel.jeugdwet.residence.Residing;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionSettled;
import nl.aantafel.kernel.dossier.AssessmentStep.Settling;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.Statement;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.QuestionId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Remark;
import org.junit.jupiter.api.Test;

/**
 * Report p. 49, dilemmas 1, 3 and 5, with an invented family: Yara (9) lives with her mother in Nieuwerhaven, her father
 * in Zuiderveen; the help is voluntary. Dilemmas 2 and 4 are in {@link FamilyScenarioTests} and
 * {@link ReportOfConcernsScenarioTests}.
 */
class DivorceDilemmasScenarioTests {
    private static final String AS_MOTHER =
            "Ik kan de school zelf bellen. Van u vraag ik een vaste persoon. Yara helpt het als wij niet ruziën.";

    /** Dilemma 1: the help is not really voluntary, and a complaint is the only thing left. */
    @Test
    @Proves("S-080")
    void aComplaintAboutVoluntaryHelpIsNeverSentAway() {
        assertThat(breaches(family(), declined(Ground.OBJECTION_WAS_POSSIBLE))).contains("OnlyRemedyIsHandled");
        assertThat(keys(family())).contains("jeugdwet.only-remedy");
        var forced = yara().take(new QuestionAnswered(parse("2026-03-09"), "jeugdwet.framework", "forced"));
        assertThat(breaches(forced, declined(Ground.OBJECTION_WAS_POSSIBLE))).doesNotContain("OnlyRemedyIsHandled");
    }

    /** What worked: asking as a parent what one can do, what one asks of us and what helps the child. */
    @Test
    @Proves("S-083")
    void whatTheMotherSeesAsASolutionHasAnAnswer() {
        assertThat(new Jeugdwet().questions())
                .anyMatch(question -> question.id().equals("jeugdwet.as-parent") && question.askedToCitizen());
        var asked = family().take(new QuestionAnswered(parse("2026-03-09"), "jeugdwet.as-parent", AS_MOTHER));
        assertThat(breaches(asked, settled())).contains("AnswerIsTakenUp");
        var answered = asked.take(new QuestionPut(parse("2026-03-10"), new QuestionId(1), AS_MOTHER))
                .take(new QuestionSettled(
                        parse("2026-03-11"),
                        new QuestionId(1),
                        Settling.ANSWERED,
                        "U krijgt één vaste persoon. Die belt met u en apart met vader."));
        assertThat(breaches(answered, settled()))
                .doesNotContain("AnswerIsTakenUp", "QuestionsAreAnsweredBeforeSettling");
    }

    /** Dilemma 3: sparing a child of nine, and knowing its interest all the same. */
    @Test
    @Proves({"S-084", "S-085", "S-086"})
    void aChildThatIsSparedHasAnInterestThatSomebodyKnows() {
        assertThat(breaches(family(), settled())).contains("ChildsInterestIsWeighed");
        family().take(interest(Set.of(InterestSource.PARENTS), "Zij is negen en zit klem."))
                .isRefusedBy("InterestRestsOnMoreThanTheParents");
        family().take(interest(Set.of(InterestSource.PROFESSIONAL), " ")).isRefusedBy("NotInvolvingHasAReason");
        var weighed = family().take(interest(Set.of(InterestSource.PROFESSIONAL), "Zij is negen en zit klem."));
        assertThat(breaches(weighed, settled())).doesNotContain("ChildsInterestIsWeighed");
    }

    /** Dilemma 5: two municipalities; until both sides agree neither knows of the other's complaint. */
    @Test
    @Proves({"S-089", "R-J-35"})
    void aFamilyOverTwoMunicipalitiesIsHandledInStepOnlyWhenBothAgree() {
        var spread = family().take(new ResidenceNoted(
                parse("2026-03-10"), Residing.REGISTERED, "Nieuwerhaven", "", "Nieuwerhaven", "Zuiderveen"));
        assertThat(keys(spread)).contains("jeugdwet.more-than-one-municipality");
        spread.take(joint(true, false)).isRefusedBy("BothSidesAgreed");
        spread.take(joint(false, true)).isRefusedBy("BothSidesAgreed");
        var together = spread.take(joint(true, true));
        assertThat(together.dossier().all(JointHandlingAgreed.class))
                .singleElement()
                .satisfies(agreed -> assertThat(agreed.shared()).isEqualTo("Wie wanneer belt"));
    }

    private static ComplaintStory yara() {
        return aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .described("2026-03-09", Elements.under(1, "jeugdwet"));
    }

    private static ComplaintStory family() {
        return yara().take(new QuestionAnswered(parse("2026-03-09"), "jeugdwet.framework", "voluntary"));
    }

    private static Declined declined(Ground ground) {
        return new Declined(parse("2026-03-10"), Set.of(), ground, "Maak bezwaar", "", "", null, "c.smit");
    }

    private static SettledInformally settled() {
        return new SettledInformally(
                parse("2026-03-20"), Statement.BY_PHONE, parse("2026-03-20"), "Zo is het goed.", "Eén vaste persoon.");
    }

    private static ChildsInterestWeighed interest(Set<InterestSource> sources, String whyNot) {
        return new ChildsInterestWeighed(
                parse("2026-03-12"),
                ChildAge.UNDER_TWELVE,
                false,
                Involving.NOT_INVOLVED,
                "",
                whyNot,
                sources,
                "Rust tussen de ouders gaat voor gelijk krijgen.");
    }

    private static JointHandlingAgreed joint(boolean mother, boolean father) {
        return new JointHandlingAgreed(parse("2026-03-12"), "Zuiderveen", mother, father, "Wie wanneer belt");
    }

    private static List<String> keys(ComplaintStory story) {
        return story.remarks().stream().map(Remark::key).toList();
    }

    private static List<String> breaches(ComplaintStory story, Step step) {
        return story.procedure(step.on()).breaches(step, story.dossier()).stream()
                .map(Breach::rule)
                .toList();
    }
}
