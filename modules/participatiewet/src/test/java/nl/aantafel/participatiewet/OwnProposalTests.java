package nl.aantafel.participatiewet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.Statement;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.QuestionId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.OtherSchemes;
import nl.aantafel.kernel.law.OwnAnswer;
import nl.aantafel.kernel.law.ProprietyRequirement;
import nl.aantafel.kernel.law.ProprietyRequirements;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.kernel.law.Remark;
import org.junit.jupiter.api.Test;

/** Report p. 24 and p. 33: what somebody proposes or told before gets an answer, whatever the scheme is called. */
class OwnProposalTests {
    private static final String PROPOSAL = "Ik kan drie dagen bij de fietsenmaker in de Dorpsstraat werken.";

    @Test
    @Proves("S-155")
    void whatSomebodyProposesIsAnsweredBeforeAnythingEnds() {
        var proposed = benefits("participatiewet.unpaid-work")
                .take(new QuestionAnswered(parse("2026-03-09"), "participatiewet.own-proposal", PROPOSAL));
        assertThat(proposed.obligations()).anyMatch(next -> next.key().equals("take-up-answer"));
        assertThat(breaches(proposed, settled())).contains("AnswerIsTakenUp");
        assertThat(OwnAnswer.toPut(proposed.dossier())).contains(PROPOSAL);

        var put = proposed.take(new QuestionPut(parse("2026-03-10"), new QuestionId(1), PROPOSAL));
        put.nextHasNo("take-up-answer");
        assertThat(breaches(put, settled()))
                .doesNotContain("AnswerIsTakenUp")
                .contains("QuestionsAreAnsweredBeforeSettling");
        assertThat(OwnAnswer.toPut(put.dossier())).isEmpty();
    }

    @Test
    @Proves("S-155")
    void whoProposesNothingIsAskedNothing() {
        var blank = benefits("participatiewet.unpaid-work")
                .take(new QuestionAnswered(parse("2026-03-09"), "participatiewet.own-proposal", " "));
        assertThat(breaches(blank, settled())).doesNotContain("AnswerIsTakenUp");
        assertThat(breaches(benefits("participatiewet.unpaid-work"), settled())).doesNotContain("AnswerIsTakenUp");
    }

    @Test
    @Proves("S-156")
    void anUnsuitableJobIsMeasuredByWhatWeKnew() {
        assertThat(new Participatiewet().questions())
                .filteredOn(Question::askedToCitizen)
                .extracting(Question::id)
                .contains("participatiewet.known-before");
        assertThat(requirements("participatiewet.unsuitable-job")).contains("tailor-made");
        assertThat(requirements("participatiewet.advance")).doesNotContain("tailor-made");
    }

    @Test
    @Proves({"S-153", "R-P-14"})
    void whoGetsAnotherBenefitThanAssistanceFindsItAndAnAnswerWithRespect() {
        assertThat(new Participatiewet().questions())
                .filteredOn(question -> question.id().equals("participatiewet.scheme"))
                .flatExtracting(Question::answers)
                .contains("ioaw", "ioaz", "special", "supplement");
        assertThat(OtherSchemes.keys()).contains("ioaw-ioaz");
        assertThat(keys(benefits("participatiewet.dignity"))).contains("participatiewet.answer-with-respect");
        assertThat(keys(benefits("participatiewet.advance"))).doesNotContain("participatiewet.answer-with-respect");
        assertThat(requirements("participatiewet.dignity")).contains("decent-treatment");
    }

    private static List<String> requirements(String theme) {
        return ProprietyRequirements.suggestedFor(Set.of(theme), parse("2026-03-09")).stream()
                .map(ProprietyRequirement::key)
                .toList();
    }

    private static Step settled() {
        return new SettledInformally(
                parse("2026-03-20"),
                Statement.BY_PHONE,
                parse("2026-03-20"),
                "Ik ben tevreden.",
                "Hij begint maandag.");
    }

    private static List<String> keys(ComplaintStory story) {
        return story.remarks().stream().map(Remark::key).toList();
    }

    private static List<String> breaches(ComplaintStory story, Step step) {
        return story.procedure(step.on()).breaches(step, story.dossier()).stream()
                .map(Breach::rule)
                .toList();
    }

    private static ComplaintStory benefits(String theme) {
        var plain = Elements.under(1, "participatiewet");
        var element = new Element(
                plain.id(), plain.title(), plain.conduct(), plain.matter(), plain.laws(), Set.of(theme), null);
        return aComplaint().under(new Participatiewet()).received("2026-03-09").described("2026-03-09", element);
    }
}
