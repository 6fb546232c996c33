package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L5;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.dossier.Party;

/** L5: the handling takes longer, at most four weeks, told to complainant and respondent alike (Awb 9:11 lid 2). */
final class PostponementLetter implements LetterTemplate<Postponed> {

    @Override
    public List<Composed> compose(Postponed step, Occasion occasion) {
        var complainant = toComplainant(step, occasion);
        var respondents = occasion.dossier().respondents().stream().map(to -> toRespondent(step, occasion, to));
        return Stream.concat(Stream.of(complainant), respondents).toList();
    }

    private static Composed toComplainant(Postponed step, Occasion occasion) {
        var complainant = occasion.complainant();
        var draft = new Draft(L5, occasion)
                .salute(complainant)
                .paragraph(
                        "letter.L5.opening.complainant",
                        occasion.day(occasion.dossier().receivedOn()))
                .paragraph("letter.L5.sorry")
                .callout(Content.NEW_DATE, "letter.L5.new-date.complainant", occasion.answerBy())
                .heading("letter.L5.why")
                .words(step.reason())
                .heading("letter.L5.allowed")
                .paragraph("letter.L5.once.complainant");
        return Ending.withContact(draft, occasion).to(complainant, step.on(), "letter.L5.subject");
    }

    /** Without the reason: that may be about the complainant. */
    private static Composed toRespondent(Postponed step, Occasion occasion, Party respondent) {
        var draft = new Draft(L5, occasion)
                .salute(respondent)
                .paragraph(
                        "letter.L5.opening.respondent",
                        occasion.day(occasion.dossier().receivedOn()))
                .callout(Content.NEW_DATE, "letter.L5.new-date.respondent", occasion.answerBy())
                .paragraph("letter.L5.once.respondent");
        return Ending.withContact(draft, occasion).to(respondent, step.on(), "letter.L5.subject-respondent");
    }
}
