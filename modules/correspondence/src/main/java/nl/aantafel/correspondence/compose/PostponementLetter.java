package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L5;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.dossier.Party;

/** L5: the handling takes longer, at most four weeks, told to complainant and respondent alike (Awb 9:11 lid 2). */
final class PostponementLetter implements LetterTemplate<Postponed> {

    @Override
    public List<Composed> compose(Postponed step, Occasion occasion) {
        var complainant =
                occasion.dossier().complainant().stream().map(to -> compose(step, occasion, to, "complainant"));
        var respondents =
                occasion.dossier().respondents().stream().map(to -> compose(step, occasion, to, "respondent"));
        return Stream.concat(complainant, respondents).toList();
    }

    private static Composed compose(Postponed step, Occasion occasion, Party to, String side) {
        var draft = new Draft(L5, occasion)
                .salute(to)
                .paragraph(
                        "letter.L5.opening." + side,
                        occasion.day(occasion.dossier().receivedOn()))
                .callout(Content.NEW_DATE, "letter.L5.new-date", occasion.answerBy())
                .heading("letter.L5.why")
                .words(step.reason())
                .paragraph("letter.L5.once." + side);
        if (side.equals("complainant")) draft.paragraph("letter.L5.sorry");
        return Ending.withContact(draft, occasion)
                .to(to, step.on(), "letter.L5.subject", EnumSet.of(Content.NEW_DATE, Content.CONTACT_PERSON));
    }
}
