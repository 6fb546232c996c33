package nl.aantafel.wmo.need;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Wmo 2.3.9: from time to time the municipality looks whether help must change; less help takes a decision (report p. 36). */
public final class Reviews implements LawPart {
    private static final Article REVIEW = Article.of(Statute.WMO, "2.3.9 lid 1");
    private static final Article AS_A_NEW_NEED = Article.of(Statute.WMO, "2.3.9 lid 2");

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                ReviewChecked.class, REVIEW, Phases.OPEN, new ReviewIsNotToCome(), new ReviewLackIsWrittenDown());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(ReviewChecked.class);
    }

    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return unchecked(dossier) && !dossier.isClosed()
                ? List.of(new Obligation("check-review", ReviewChecked.class, REVIEW, null))
                : List.of();
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var review = dossier.last(ReviewChecked.class);
        return Stream.of(
                        review.filter(checked -> !checked.investigated())
                                .map(_ -> new Remark("wmo.review-takes-investigation", AS_A_NEW_NEED)),
                        review.filter(checked -> checked.lessHelp() && !checked.decided())
                                .map(_ -> new Remark("wmo.less-help-is-a-decision", Article.awb("1:3"))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean unchecked(Dossier dossier) {
        return dossier.elements().stream()
                .filter(element -> element.themes().contains("wmo.reassessment"))
                .anyMatch(element -> !dossier.has(
                        ReviewChecked.class, checked -> checked.element().equals(element.id())));
    }
}
