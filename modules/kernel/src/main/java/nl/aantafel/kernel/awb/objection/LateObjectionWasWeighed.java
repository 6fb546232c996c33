package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;

/** Awb 9:8 lid 1 onder c with 6:11 and 4:6: "gemaakt had kunnen worden" is only true after somebody weighed why it was not. */
public record LateObjectionWasWeighed(LegalCalendar calendar) implements Rule<Declined> {
    @Override
    public Article article() {
        return awb("9:8 lid 1 onder c");
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return step.ground() != Ground.OBJECTION_WAS_POSSIBLE
                || dossier.elements().stream()
                        .map(Element::id)
                        .filter(id ->
                                step.elements().isEmpty() || step.elements().contains(id))
                        .filter(id -> Objecting.term(id, dossier, calendar)
                                .filter(deadline -> deadline.isPast(step.on()))
                                .isPresent())
                        .allMatch(id -> Objecting.isWeighed(id, dossier));
    }
}
