package nl.aantafel.correspondence.compose;

import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;

/** The part of a closing letter on what still has to be done: who, what and before which day (report p. 9, S-077). */
final class OpenPromises {
    private OpenPromises() {}

    static void write(Draft draft, Occasion occasion) {
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
}
