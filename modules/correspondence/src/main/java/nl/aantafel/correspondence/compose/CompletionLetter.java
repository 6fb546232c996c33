package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L2;

import java.util.List;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.dossier.Party;

/** L2: what is still missing, until when it can be added, and that we gladly write it down by telephone (Awb 9:4). */
final class CompletionLetter implements LetterTemplate<CompletionAsked> {

    @Override
    public List<Composed> compose(CompletionAsked step, Occasion occasion) {
        return occasion.dossier().complainant().stream()
                .map(complainant -> compose(step, occasion, complainant))
                .toList();
    }

    private static Composed compose(CompletionAsked step, Occasion occasion, Party complainant) {
        var draft = new Draft(L2, occasion)
                .salute(complainant)
                .paragraph("letter.L2.received", occasion.day(occasion.dossier().receivedOn()))
                .paragraph("letter.L2.missing");
        var missing = step.missing().stream()
                .sorted()
                .map(one -> occasion.say("letter.L2.missing." + one.name()))
                .toArray(String[]::new);
        if (missing.length == 0) draft.gap(Content.MISSING);
        else draft.bullets(Content.MISSING, missing);
        draft.callout(Content.REPLY_BY, "letter.L2.reply-by", occasion.day(step.answerBy()))
                .say(Content.OFFER_TO_CALL, "letter.L2.call", occasion.handlerPhone())
                .paragraph("letter.L2.without");
        return Ending.withContact(draft, occasion).to(complainant, step.on(), "letter.L2.subject");
    }
}
