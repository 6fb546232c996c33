package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L1;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.ordinance.Ordinance.Supporter;

/** L1: confirmation of receipt (Awb 9:6), with the committee's name where one advises (Awb 9:15 lid 1). */
final class ReceiptLetter implements LetterTemplate<Acknowledged> {

    @Override
    public List<Composed> compose(Acknowledged step, Occasion occasion) {
        return occasion.dossier().complainant().stream()
                .map(complainant -> {
                    var draft = new Draft(L1, occasion).salute(complainant);
                    receipt(draft, occasion);
                    course(draft, step, occasion);
                    help(draft, occasion);
                    Ending.withContact(draft, occasion);
                    return draft.to(complainant, step.on(), "letter.L1.subject", required(step));
                })
                .toList();
    }

    private static void receipt(Draft draft, Occasion occasion) {
        draft.say(
                        Content.RECEIVED_ON,
                        "letter.L1.received",
                        occasion.day(occasion.dossier().receivedOn()))
                .say(Content.TREATED_AS_COMPLAINT, "letter.L1.treated")
                .callout(Content.ANSWER_BY, "letter.L1.answer-by", occasion.answerBy());
    }

    private static void course(Draft draft, Acknowledged step, Occasion occasion) {
        draft.heading("letter.L1.course");
        if (!occasion.handler().isBlank()) draft.paragraph("letter.L1.handler", occasion.handler());
        var adviser = occasion.circumstances().ordinance().adviser();
        if (step.mentionsAdviser() && adviser != null)
            draft.say(Content.ADVISER, "letter.L1.adviser", adviser.name(), adviser.composition());
        draft.bullets(
                occasion.say("letter.L1.choice-talk"),
                occasion.say("letter.L1.choice-formal"),
                occasion.say("letter.L1.switch"));
        var isOpen = occasion.dossier().received().openness() == Openness.OPEN;
        draft.paragraph(isOpen ? "letter.L1.copy" : "letter.L1.copy-confidential");
        draft.paragraph("letter.L1.add");
        if (occasion.dossier().elements().stream().anyMatch(element -> element.decidedOn() != null))
            draft.paragraph("letter.L1.objection");
    }

    private static void help(Draft draft, Occasion occasion) {
        draft.heading("letter.L1.help").paragraph("letter.L1.no-consequences");
        draft.bullets(occasion.circumstances().ordinance().supporters().stream()
                        .filter(supporter -> isFor(supporter, occasion))
                        .map(supporter -> occasion.say(
                                "letter.supporter", supporter.name(), supporter.explanation(), supporter.phone()))
                        .toArray(String[]::new))
                .lawParagraphs();
    }

    private static boolean isFor(Supporter supporter, Occasion occasion) {
        return supporter.law() == null
                || occasion.dossier().elements().stream()
                        .anyMatch(element -> element.laws().contains(supporter.law()));
    }

    private static Set<Content> required(Acknowledged step) {
        var required = EnumSet.of(
                Content.RECEIVED_ON, Content.TREATED_AS_COMPLAINT, Content.CONTACT_PERSON, Content.ANSWER_BY);
        if (step.mentionsAdviser()) required.add(Content.ADVISER);
        return required;
    }
}
