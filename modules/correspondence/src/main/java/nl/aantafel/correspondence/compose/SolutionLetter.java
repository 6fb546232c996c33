package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L8;

import java.util.EnumSet;
import java.util.List;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.ordinance.OpenTerms;

/** L8: what was agreed, who does what before when, and the way back (Awb 9:5, report p. 9). */
final class SolutionLetter implements LetterTemplate<SettledInformally> {

    @Override
    public List<Composed> compose(SettledInformally step, Occasion occasion) {
        return occasion.dossier().complainant().stream()
                .map(complainant -> {
                    var draft = new Draft(L8, occasion)
                            .salute(complainant)
                            .paragraph(
                                    "letter.L8.received",
                                    occasion.day(occasion.dossier().receivedOn()))
                            .paragraph("letter.L8.satisfied", occasion.day(step.saidOn()))
                            .heading("letter.L8.agreed")
                            .words(Content.AGREEMENT, step.agreed());
                    promises(draft, occasion);
                    var window = occasion.circumstances().ordinance().value(OpenTerms.REOPEN_WINDOW);
                    draft.heading("letter.L8.not-satisfied")
                            .callout(
                                    Content.HOW_TO_REOPEN,
                                    "letter.L8.reopen",
                                    occasion.day(step.on().plusDays(window)))
                            .paragraph(
                                    "letter.L8.original-date",
                                    occasion.day(occasion.dossier().receivedOn()));
                    Ending.withContact(draft, occasion);
                    return Ending.withOmbudsman(draft, occasion, step.on())
                            .to(
                                    complainant,
                                    step.on(),
                                    "letter.L8.subject",
                                    EnumSet.of(
                                            Content.AGREEMENT,
                                            Content.HOW_TO_REOPEN,
                                            Content.OMBUDSMAN,
                                            Content.CONTACT_PERSON));
                })
                .toList();
    }

    private static void promises(Draft draft, Occasion occasion) {
        var open = occasion.dossier().openCommitments();
        if (open.isEmpty()) return;
        draft.heading("letter.L8.promises")
                .bullets(open.stream()
                        .map(made ->
                                occasion.say("letter.L8.promise", made.who(), made.what(), occasion.day(made.dueOn())))
                        .toArray(String[]::new));
    }
}
