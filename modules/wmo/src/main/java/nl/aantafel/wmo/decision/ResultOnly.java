package nl.aantafel.wmo.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionLinked;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionRead;
import nl.aantafel.kernel.dossier.ObjectionStep.InDecision;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/**
 * A decision with a result only: CRvB 18 May 2016, ECLI:NL:CRVB:2016:1402 and :1403 (Wmo 2015), :1491 (the older law), and
 * 8 October 2018, ECLI:NL:CRVB:2018:3241. The way out is an objection, or an early review where the term has passed.
 */
public final class ResultOnly implements LawPart {
    private static final String QUESTION = "wmo.result-only";

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var concerned = dossier.elements().stream()
                .filter(element -> element.laws().contains("wmo"))
                .filter(element -> isResultOnly(element, dossier))
                .toList();
        if (concerned.isEmpty()) return List.of();
        var ways = concerned.stream()
                .map(element -> way(element, dossier, circumstances))
                .distinct();
        return Stream.concat(Stream.of(new Remark("wmo.result-is-not-enough", Article.of(Statute.WMO, "2.3.5"))), ways)
                .toList();
    }

    /** Read in the decision itself, or answered to the question of this law. */
    private static boolean isResultOnly(Element element, Dossier dossier) {
        var read = dossier.all(DecisionRead.class)
                .filter(one -> one.element().equals(element.id()))
                .reduce((earlier, later) -> later)
                .map(DecisionRead::resultOnly);
        if (read.isPresent()) return read.get() == InDecision.YES;
        return dossier.all(QuestionAnswered.class)
                .filter(answered -> answered.question().equals(QUESTION))
                .reduce((earlier, later) -> later)
                .filter(answered -> answered.answer().equals("yes"))
                .isPresent();
    }

    /** An objection while its term runs or has not started; after it, a new look at the decision (2.3.9, Awb 6:11). */
    private static Remark way(Element element, Dossier dossier, Circumstances circumstances) {
        var isOver = announcedOn(element, dossier)
                .filter(day -> circumstances.calendar().objection(day).isPast(circumstances.today()))
                .isPresent();
        return isOver
                ? new Remark("wmo.result-early-review", Article.of(Statute.WMO, "2.3.9"))
                : new Remark("wmo.result-objection", Article.awb("6:7"));
    }

    private static Optional<LocalDate> announcedOn(Element element, Dossier dossier) {
        return dossier.all(DecisionLinked.class)
                .filter(linked -> linked.element().equals(element.id()))
                .reduce((earlier, later) -> later)
                .map(linked -> Optional.ofNullable(linked.announcedOn()))
                .orElseGet(() -> Optional.ofNullable(element.decidedOn()));
    }
}
