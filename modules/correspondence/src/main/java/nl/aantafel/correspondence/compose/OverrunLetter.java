package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L16;

import java.util.List;
import nl.aantafel.kernel.dossier.ContactStep.OverrunTold;

/** L16: we are too late; an apology, a new day, and the ombudsman can be asked at once (Awb 9:11, 9:24 lid 1 onder b). */
final class OverrunLetter implements LetterTemplate<OverrunTold> {

    @Override
    public List<Composed> compose(OverrunTold step, Occasion occasion) {
        var complainant = occasion.complainant();
        var draft = new Draft(L16, occasion)
                .salute(complainant)
                .paragraph("letter.L16.opening", occasion.day(occasion.dossier().receivedOn()), occasion.answerBy())
                .words(Content.APOLOGY, step.apology())
                .callout(Content.NEW_DATE, "letter.L16.new-date", occasion.day(step.newDate()))
                .paragraph("letter.L16.going-on");
        Ending.withOmbudsman(draft, occasion, step.on());
        return List.of(Ending.withContact(draft, occasion).to(complainant, step.on(), "letter.L16.subject"));
    }
}
