package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.awb.answering.ApologyHasAName;
import nl.aantafel.kernel.awb.answering.ApologySaysForWhat;
import nl.aantafel.kernel.awb.answering.LearningPointIsOfWhoActed;
import nl.aantafel.kernel.awb.answering.LearningPointSaysSomething;
import nl.aantafel.kernel.dossier.AssessmentStep.ApologyMade;
import nl.aantafel.kernel.dossier.AssessmentStep.LearningPointNoted;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.Visibility;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Obligation;
import org.junit.jupiter.api.Test;

/** Report p. 31: a remark about an illness that hurt. A person says sorry, and learns (S-152). */
class ApologyTests {
    private static final String SORRY = "Ik zei dat het wel meeviel met uw pijn. Dat had ik niet mogen zeggen.";

    @Test
    @Proves("S-152")
    void aPersonSaysSorryAndSaysForWhat() {
        hurt().take(sorry(" ", SORRY)).isRefusedBy(ApologyHasAName.class);
        hurt().take(sorry("R. de Vries", "")).isRefusedBy(ApologySaysForWhat.class);
        hurt().take(sorry("", "")).isRefusedBy(ApologyHasAName.class, ApologySaysForWhat.class);
        hurt().take(sorry("R. de Vries", SORRY)).isAt(Stage.FORMAL);
    }

    @Test
    @Proves("S-152")
    void whoWasHurtAndGotItRightIsToldSorryAndTheOtherLearns() {
        var judged = hurt().judged("2026-03-26", 1, Judgement.FOUNDED);
        assertThat(keys(judged)).contains("say-sorry", "note-learning-point");
        var said = judged.take(sorry("R. de Vries", SORRY));
        assertThat(keys(said)).doesNotContain("say-sorry").contains("note-learning-point");
        var learned = said.take(learning(People.RESPONDENT, "Eerst vragen hoe het gaat, dan pas over de uren."));
        assertThat(keys(learned)).doesNotContain("note-learning-point");
        learned.concluded("2026-03-27").isAt(Stage.CONCLUDED);
    }

    /** It is asked, never forced: a sorry that must be said is none. */
    @Test
    @Proves("S-152")
    void nobodyIsKeptFromEndingForWantOfASorry() {
        hurt().judged("2026-03-26", 1, Judgement.FOUNDED)
                .concluded("2026-03-27")
                .isAt(Stage.CONCLUDED);
        assertThat(keys(hurt().judged("2026-03-26", 1, Judgement.UNFOUNDED)))
                .doesNotContain("say-sorry", "note-learning-point");
        assertThat(keys(Dossiers.judged())).doesNotContain("say-sorry", "note-learning-point");
    }

    @Test
    @Proves("S-152")
    void aLearningPointIsOfWhoDidItAndSaysSomething() {
        hurt().take(learning(PartyId.COMPLAINANT, "Rustig blijven")).isRefusedBy(LearningPointIsOfWhoActed.class);
        hurt().take(learning(People.RESPONDENT, " ")).isRefusedBy(LearningPointSaysSomething.class);
        assertThat(learning(People.RESPONDENT, "Eerst vragen").visibility()).isEqualTo(Visibility.INTERNAL);
    }

    private static ComplaintStory hurt() {
        var plain = Elements.conduct(1);
        var element = new Element(
                plain.id(), plain.title(), plain.conduct(), plain.matter(), plain.laws(), Set.of("disrespect"), null);
        return Dossiers.heard().described("2026-03-25", element);
    }

    private static List<String> keys(ComplaintStory story) {
        return story.obligations().stream().map(Obligation::key).toList();
    }

    private static ApologyMade sorry(String by, String words) {
        return new ApologyMade(parse("2026-03-26"), Elements.id(1), by, words);
    }

    private static LearningPointNoted learning(PartyId who, String what) {
        return new LearningPointNoted(parse("2026-03-26"), Elements.id(1), who, what);
    }
}
