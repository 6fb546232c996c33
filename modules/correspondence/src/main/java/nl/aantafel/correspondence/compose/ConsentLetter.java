package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L6;

import java.util.List;
import nl.aantafel.kernel.dossier.ContactStep.ConsentAsked;

/** L6: may our answer come later? Refusing is free, and until the reader agrees the term stays (Awb 9:11 lid 3). */
final class ConsentLetter implements LetterTemplate<ConsentAsked> {

    @Override
    public List<Composed> compose(ConsentAsked step, Occasion occasion) {
        var complainant = occasion.complainant();
        var draft = new Draft(L6, occasion)
                .salute(complainant)
                .paragraph("letter.L6.opening", occasion.answerBy())
                .heading("letter.L6.why")
                .words(step.reason())
                .heading("letter.L6.question")
                .callout(Content.NEW_DATE, "letter.L6.new-date", occasion.day(step.until()))
                .paragraph("letter.L6.how")
                .heading("letter.L6.no")
                .say(Content.REFUSING_IS_FREE, "letter.L6.free")
                .paragraph("letter.L6.if-no", occasion.answerBy());
        return List.of(Ending.withContact(draft, occasion).to(complainant, step.on(), "letter.L6.subject"));
    }
}
