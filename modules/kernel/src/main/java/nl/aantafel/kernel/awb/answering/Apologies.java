package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.AssessmentStep.ApologyMade;
import nl.aantafel.kernel.dossier.AssessmentStep.LearningPointNoted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/** Report p. 31: a remark that hurt takes a sorry from a person, and something that this person takes from it (S-152). */
public final class Apologies {
    private static final Set<String> HURTING = Set.of("disrespect", "participatiewet.dignity");

    private Apologies() {}

    static Procedure clauses(Procedure table) {
        return table.step(ApologyMade.class, awb("9:2"), Phases.ANY, new ApologyHasAName(), new ApologySaysForWhat())
                .step(
                        LearningPointNoted.class,
                        awb("9:12 lid 1"),
                        Phases.ANY,
                        new LearningPointIsOfWhoActed(),
                        new LearningPointSaysSomething());
    }

    /** Asked for once somebody found that it was so; never a condition for ending. */
    static Stream<Obligation> obligations(Dossier dossier) {
        if (dossier.isClosed()) return Stream.empty();
        var hurt = dossier.elements().stream()
                .filter(element -> element.themes().stream().anyMatch(HURTING::contains))
                .map(Element::id)
                .filter(id -> new Assessment(dossier).isFounded(id))
                .toList();
        var sorry = hurt.stream()
                .filter(id -> !dossier.has(
                        ApologyMade.class, apology -> apology.element().equals(id)))
                .map(_ -> new Obligation("say-sorry", ApologyMade.class, awb("9:2"), null))
                .limit(1);
        var learn = hurt.stream()
                .filter(id -> !dossier.respondents().isEmpty())
                .filter(id -> !dossier.has(
                        LearningPointNoted.class, noted -> noted.element().equals(id)))
                .map(_ -> new Obligation("note-learning-point", LearningPointNoted.class, awb("9:12 lid 1"), null))
                .limit(1);
        return Stream.concat(sorry, learn);
    }
}
