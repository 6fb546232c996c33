package nl.aantafel.kernel.awb.ending;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.Title91Scope;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:12 lid 1: "zijn oordeel daarover", on every element that is handled, and on one at least. */
public final class EveryElementIsJudged implements Rule<Concluded> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(Concluded step, Dossier dossier) {
        var handled = dossier.elements().stream()
                .map(Element::id)
                .filter(id -> !dossier.isDeclined(id) && Title91Scope.holds(id, dossier))
                .toList();
        return !handled.isEmpty()
                && handled.stream().allMatch(id -> dossier.judgementOn(id).isPresent());
    }
}
