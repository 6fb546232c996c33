package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L15;

import java.util.List;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.RoutingStep.FeedbackPassedOn;

/** L15: what another body did with the complaint, what it thinks of it, and what comes now (report p. 57). */
final class FeedbackLetter implements LetterTemplate<FeedbackPassedOn> {

    @Override
    public List<Composed> compose(FeedbackPassedOn step, Occasion occasion) {
        return occasion.dossier().complainant().stream()
                .map(complainant -> compose(step, occasion, complainant))
                .toList();
    }

    private static Composed compose(FeedbackPassedOn step, Occasion occasion, Party complainant) {
        var body = occasion.dossier().party(step.from()).map(Party::name).orElse("");
        var draft = new Draft(L15, occasion)
                .salute(complainant)
                .paragraph("letter.L15.opening", body)
                .heading("letter.L15.did")
                .words(Content.WHAT_THEY_DID, step.did())
                .heading("letter.L15.opinion")
                .words(Content.THEIR_JUDGEMENT, step.opinion())
                .heading("letter.L15.next")
                .words(Content.NEXT_STEP, step.next());
        var nextOn = step.nextOn();
        if (nextOn != null) draft.callout(Content.NEXT_STEP, "letter.L15.next-on", occasion.day(nextOn));
        draft.paragraph("letter.L15.disagree");
        return Ending.withContact(draft, occasion).to(complainant, step.on(), "letter.L15.subject");
    }
}
