package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L11;

import java.util.List;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.law.SecretAddress;

/** L11: the copy for somebody complained about, with what may be done with it (Awb 9:9, 9:10). */
final class CopyLetter implements LetterTemplate<CopySent> {

    @Override
    public List<Composed> compose(CopySent step, Occasion occasion) {
        return occasion.dossier().party(step.to()).stream()
                .map(respondent -> compose(step, occasion, respondent))
                .toList();
    }

    private static Composed compose(CopySent step, Occasion occasion, Party respondent) {
        var received = occasion.day(occasion.dossier().receivedOn());
        var draft = new Draft(L11, occasion)
                .salute(respondent)
                .paragraph("letter.L11.about", received)
                .bullets(occasion.dossier().elements().stream()
                        .map(Element::title)
                        .toArray(String[]::new))
                .paragraph("letter.L11.enclosed")
                .heading("letter.L11.your-turn")
                .say(Content.OPPORTUNITY_TO_BE_HEARD, "letter.L11.heard")
                .paragraph("letter.L11.fair");
        use(draft, occasion);
        draft.enclose(
                Content.COPY_OF_COMPLAINT,
                occasion.say("letter.L11.annex", received),
                SecretAddress.without(
                        occasion.dossier().received().narrative().story(),
                        occasion.dossier(),
                        occasion.say("letter.secret-address")),
                signed(occasion));
        step.enclosures().stream().sorted().forEach(draft::encloseOnPaper);
        return Ending.withContact(draft, occasion).to(respondent, step.on(), "letter.L11.subject");
    }

    /** Who wants it, complains without a name that those complained about can read (report p. 38). */
    private static String signed(Occasion occasion) {
        var isOpen = occasion.dossier().received().openness() == Openness.OPEN;
        return isOpen && occasion.complainant().isKnown()
                ? occasion.say("letter.L11.signed", occasion.complainant().name())
                : "";
    }

    private static void use(Draft draft, Occasion occasion) {
        draft.heading("letter.L11.use")
                .bullets(
                        Content.HOW_TO_USE_IT,
                        occasion.say("letter.L11.use-only-here"),
                        occasion.say("letter.L11.no-contact"),
                        occasion.say("letter.L11.no-consequences"),
                        occasion.say("letter.L11.not-the-handler"));
    }
}
