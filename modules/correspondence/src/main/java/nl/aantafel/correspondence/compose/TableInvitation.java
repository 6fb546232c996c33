package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L9T;

import java.util.List;
import nl.aantafel.kernel.dossier.AssessmentStep.TableCalled;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;

/** "Terug aan tafel": the same invitation to everybody, with three days to choose from and an agenda (S-186). */
final class TableInvitation implements LetterTemplate<TableCalled> {

    @Override
    public List<Composed> compose(TableCalled step, Occasion occasion) {
        return step.invited().stream()
                .sorted((one, other) -> Integer.compare(one.value(), other.value()))
                .flatMap(id -> occasion.dossier().party(id).stream())
                .map(party -> compose(step, occasion, party))
                .toList();
    }

    private static Composed compose(TableCalled step, Occasion occasion, Party party) {
        var isComplainant = party.id().equals(PartyId.COMPLAINANT);
        var draft = new Draft(L9T, occasion)
                .salute(party)
                .paragraph(isComplainant ? "letter.L9T.opening.complainant" : "letter.L9T.opening.other")
                .heading("letter.L9T.days")
                .bullets(
                        Content.DAYS_TO_CHOOSE,
                        step.days().stream().map(occasion::day).toArray(String[]::new))
                .paragraph("letter.L9T.where", step.place().strip())
                .paragraph(isComplainant ? "letter.L9T.reply.complainant" : "letter.L9T.reply.other")
                .heading("letter.L9T.agenda")
                .words(Content.AGENDA, step.agenda())
                .heading("letter.L9T.how")
                .bullets(
                        occasion.say("letter.L9T.someone"),
                        occasion.say("letter.L9T.written"),
                        occasion.say("letter.L9T.free"));
        if (isComplainant) draft.then(Supporters.of(occasion)).lawParagraphs();
        return Ending.withContact(draft, occasion).to(party, step.on(), "letter.L9T.subject");
    }
}
