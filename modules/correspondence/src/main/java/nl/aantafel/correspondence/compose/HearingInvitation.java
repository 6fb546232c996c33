package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L9;

import java.util.List;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;

/** L9: the opportunity to be heard, with a fair term to answer (Awb 9:10). */
final class HearingInvitation implements LetterTemplate<HearingOffered> {

    @Override
    public List<Composed> compose(HearingOffered step, Occasion occasion) {
        if (step.to().equals(PartyId.COMPLAINANT))
            return List.of(compose(step, occasion, occasion.complainant(), "complainant"));
        return occasion.dossier().party(step.to()).stream()
                .map(party -> compose(step, occasion, party, "respondent"))
                .toList();
    }

    private static Composed compose(HearingOffered step, Occasion occasion, Party party, String side) {
        var draft = new Draft(L9, occasion)
                .salute(party)
                .say(
                        Content.OPPORTUNITY_TO_BE_HEARD,
                        "letter.L9.opportunity." + side,
                        occasion.day(occasion.dossier().receivedOn()));
        if (!step.proposal().isBlank()) draft.paragraph("letter.L9.proposal").words(step.proposal());
        draft.callout(Content.REPLY_BY, "letter.L9.reply-by", occasion.day(step.answerBy()))
                .heading("letter.L9.how")
                .bullets(
                        occasion.say("letter.L9.place"),
                        occasion.say("letter.L9.someone"),
                        occasion.say("letter.L9.interpreter"),
                        occasion.say("letter.L9.apart"))
                .paragraph("letter.L9.report")
                .paragraph("letter.L9.not-wanted." + side);
        if (side.equals("complainant")) draft.then(Supporters.of(occasion)).lawParagraphs();
        return Ending.withContact(draft, occasion).to(party, step.on(), "letter.L9.subject");
    }
}
