package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L8;

import java.util.List;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
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
        promises(draft, occasion);
        wayBack(draft, step, occasion);
        Ending.withOmbudsman(draft, occasion, step.on());
        return List.of(Ending.withContact(draft, occasion).to(complainant, step.on(), "letter.L8.subject"));
    }

    private static void promises(Draft draft, Occasion occasion) {
        var open = occasion.dossier().openCommitments();
        if (open.isEmpty()) return;
        draft.heading("letter.L8.promises")
                .bullets(open.stream().map(made -> promise(made, occasion)).toArray(String[]::new))
                .paragraph("letter.L8.not-kept");
    }

    private static String promise(CommitmentMade made, Occasion occasion) {
        var what = made.what().strip();
        var sentence = what.endsWith(".") ? what : what + ".";
        return occasion.say("letter.L8.promise", made.who(), sentence, occasion.day(made.dueOn()));
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
