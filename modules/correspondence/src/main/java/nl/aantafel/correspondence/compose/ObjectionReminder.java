package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.GUARD;

import java.util.List;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ObjectionStep.ObjectionTermTold;
import nl.aantafel.kernel.dossier.ObjectionStep.ToldWhen;

/** Tells that talking does not stop the term to object, until when an objection is possible, and how (Awb 6:6, 6:7). */
final class ObjectionReminder implements LetterTemplate<ObjectionTermTold> {

    /** None where the citizen read it on the own page. */
    @Override
    public List<Composed> compose(ObjectionTermTold step, Occasion occasion) {
        if (step.moment() == ToldWhen.ON_STATUS_PAGE) return List.of();
        var complainant = occasion.complainant();
        var title =
                occasion.dossier().element(step.element()).map(Element::title).orElse("");
        var draft = new Draft(GUARD, occasion)
                .salute(complainant)
                .paragraph("letter.GUARD.about", title)
                .callout(Content.OBJECTION_UNTIL, "letter.GUARD.until", occasion.day(step.lastDay()))
                .paragraph("letter.GUARD.talking")
                .heading("letter.GUARD.how")
                .paragraph("letter.GUARD.now")
                .paragraph("letter.GUARD.page")
                .paragraph("letter.GUARD.both");
        call(draft, occasion);
        return List.of(draft.to(complainant, step.on(), "letter.GUARD.subject"));
    }

    /** This message does not wait until somebody handles the complaint. */
    private static void call(Draft draft, Occasion occasion) {
        if (occasion.handler().isBlank()) draft.paragraph("letter.GUARD.call", occasion.handlerPhone());
        else Ending.withContact(draft, occasion);
    }
}
