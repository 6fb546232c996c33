package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L8;

import java.util.List;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.ordinance.OpenTerms;

/** L8: what was agreed, who does what before when, and the way back (Awb 9:5, report p. 9). */
final class SolutionLetter implements LetterTemplate<SettledInformally> {

    @Override
    public List<Composed> compose(SettledInformally step, Occasion occasion) {
        var complainant = occasion.complainant();
        var draft = new Draft(L8, occasion)
                .salute(complainant)
                .paragraph("letter.L8.received", occasion.day(occasion.dossier().receivedOn()))
                .paragraph("letter.L8.satisfied", occasion.day(step.saidOn()))
                .heading("letter.L8.agreed")
                .words(Content.AGREEMENT, step.agreed());
        OpenPromises.write(draft, occasion);
        AnsweredQuestions.write(draft, occasion);
        wayBack(draft, step, occasion);
        Ending.withOmbudsman(draft, occasion, step.on());
        return List.of(Ending.withContact(draft, occasion).to(complainant, step.on(), "letter.L8.subject"));
    }

    private static void wayBack(Draft draft, SettledInformally step, Occasion occasion) {
        var window = occasion.circumstances().ordinance().value(OpenTerms.REOPEN_WINDOW);
        draft.heading("letter.L8.not-satisfied")
                .callout(
                        Content.HOW_TO_REOPEN,
                        "letter.L8.reopen",
                        occasion.day(step.on().plusDays(window)))
                .paragraph(
                        "letter.L8.original-date",
                        occasion.day(occasion.dossier().receivedOn()));
    }
}
