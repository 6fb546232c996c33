package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.TRUST;

import java.util.List;
import nl.aantafel.kernel.dossier.AssessmentStep.TrustAsked;

/** Three months after our answer: how is it now? Where to answer, that nobody has to, and what is still open (S-125). */
final class TrustLetter implements LetterTemplate<TrustAsked> {

    @Override
    public List<Composed> compose(TrustAsked step, Occasion occasion) {
        var complainant = occasion.complainant();
        var answered = occasion.dossier().closedOn().map(occasion::day).orElse("");
        var draft = new Draft(TRUST, occasion)
                .salute(complainant)
                .say(Content.ANSWERED_ON, "letter.TRUST.answered", answered)
                .paragraph("letter.TRUST.why")
                .heading("letter.TRUST.how")
                .say(Content.WHERE_TO_ANSWER, "letter.TRUST.page")
                .say(Content.NOBODY_HAS_TO, "letter.TRUST.free");
        OpenPromises.write(draft, occasion);
        return List.of(Ending.withContact(draft, occasion).to(complainant, step.on(), "letter.TRUST.subject"));
    }
}
