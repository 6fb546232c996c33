package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L11;

import java.util.EnumSet;
import java.util.List;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;

/** L11: the copy for somebody complained about, with what may be done with it (Awb 9:9, 9:10). */
final class CopyLetter implements LetterTemplate<CopySent> {

    @Override
    public List<Composed> compose(CopySent step, Occasion occasion) {
        return occasion.dossier().party(step.to()).stream()
                .map(respondent -> {
                    var draft = new Draft(L11, occasion)
                            .salute(respondent)
                            .paragraph(
                                    "letter.L11.about",
                                    occasion.day(occasion.dossier().receivedOn()))
                            .bullets(occasion.dossier().elements().stream()
                                    .map(Element::title)
                                    .toArray(String[]::new))
                            .paragraph("letter.L11.enclosed")
                            .heading("letter.L11.your-turn")
                            .say(Content.OPPORTUNITY_TO_BE_HEARD, "letter.L11.heard")
                            .heading("letter.L11.use")
                            .carry(Content.HOW_TO_USE_IT)
                            .bullets(
                                    occasion.say("letter.L11.use-only-here"),
                                    occasion.say("letter.L11.no-contact"),
                                    occasion.say("letter.L11.no-consequences"),
                                    occasion.say("letter.L11.not-the-handler"));
                    Ending.withContact(draft, occasion);
                    copy(draft, step, occasion);
                    return draft.to(
                            respondent,
                            step.on(),
                            "letter.L11.subject",
                            EnumSet.of(
                                    Content.COPY_OF_COMPLAINT,
                                    Content.OPPORTUNITY_TO_BE_HEARD,
                                    Content.HOW_TO_USE_IT,
                                    Content.CONTACT_PERSON));
                })
                .toList();
    }

    private static void copy(Draft draft, CopySent step, Occasion occasion) {
        var story = occasion.dossier().received().narrative().story();
        draft.enclose(
                occasion.say("letter.L11.annex", occasion.day(occasion.dossier().receivedOn())), story);
        if (!story.isBlank()) draft.carry(Content.COPY_OF_COMPLAINT);
    }
}
