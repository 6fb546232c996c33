package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.objection.Objecting;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;

/** Awb 9:8 lid 1 onder c: "had kunnen worden": while the six weeks of Awb 6:7 run, the citizen can still object. */
public record ObjectionTermHasEnded(LegalCalendar calendar) implements Rule<Declined> {
    @Override
    public Article article() {
        return awb("9:8 lid 1 onder c");
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return step.ground() != Ground.OBJECTION_WAS_POSSIBLE || !anyOpen(step, dossier);
    }

    private boolean anyOpen(Declined step, Dossier dossier) {
        return dossier.elements().stream()
                .map(Element::id)
                .filter(id -> step.elements().isEmpty() || step.elements().contains(id))
                .flatMap(id -> Objecting.term(id, dossier, calendar).stream())
                .anyMatch(deadline -> !deadline.isPast(step.on()));
    }
}
