package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L3;

import java.util.List;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.Element;

/** L3: we do not handle (part of) the complaint, on a ground of the law, with reasons and the ombudsman (Awb 9:8 lid 3). */
final class NotHandledLetter implements LetterTemplate<Declined> {

    @Override
    public List<Composed> compose(Declined step, Occasion occasion) {
        var complainant = occasion.complainant();
        var draft = new Draft(L3, occasion)
                .salute(complainant)
                .paragraph("letter.L3.received", occasion.day(occasion.dossier().receivedOn()));
        which(draft, step, occasion);
        draft.heading("letter.L3.why")
                .say(Content.GROUND, "letter.L3.ground." + step.ground().name())
                .words(Content.REASONS, step.reasons())
                .words(step.leniency())
                .heading("letter.L3.signal")
                .paragraph("letter.L3.what-we-do");
        Ending.withOmbudsman(draft, occasion, step.on(), declined(step, occasion));
        var subject = step.elements().isEmpty() ? "letter.L3.subject" : "letter.L3.subject-part";
        return List.of(Ending.withContact(draft, occasion).to(complainant, step.on(), subject));
    }

    private static List<Element> declined(Declined step, Occasion occasion) {
        return occasion.dossier().elements().stream()
                .filter(element -> step.elements().isEmpty() || step.elements().contains(element.id()))
                .toList();
    }

    private static void which(Draft draft, Declined step, Occasion occasion) {
        if (step.elements().isEmpty()) {
            draft.paragraph("letter.L3.whole");
            return;
        }
        draft.paragraph("letter.L3.part")
                .bullets(declined(step, occasion).stream().map(Element::title).toArray(String[]::new));
        if (!occasion.dossier().isClosed()) draft.paragraph("letter.L3.rest");
    }
}
