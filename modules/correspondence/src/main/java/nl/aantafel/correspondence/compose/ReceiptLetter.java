package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L1;

import java.util.List;
import nl.aantafel.kernel.dossier.AssessmentStep.AboutHandling;
import nl.aantafel.kernel.dossier.FileStep.Addressed;
import nl.aantafel.kernel.dossier.FileStep.Addressee;
import nl.aantafel.kernel.dossier.FileStep.FiledElsewhere;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.ordinance.OpenTerms;

/** L1: confirmation of receipt (Awb 9:6), with the committee's name where one advises (Awb 9:15 lid 1). */
final class ReceiptLetter implements LetterTemplate<Acknowledged> {

    @Override
    public List<Composed> compose(Acknowledged step, Occasion occasion) {
        var complainant = occasion.complainant();
        var draft = new Draft(L1, occasion).salute(complainant);
        receipt(draft, occasion);
        aboutHandling(draft, occasion);
        bodies(draft, occasion);
        course(draft, step, occasion);
        objections(draft, step, occasion);
        help(draft, occasion);
        return List.of(Ending.withContact(draft, occasion).to(complainant, step.on(), "letter.L1.subject"));
    }

    private static void receipt(Draft draft, Occasion occasion) {
        var wish = occasion.dossier().received().narrative().wish();
        draft.say(
                        Content.RECEIVED_ON,
                        "letter.L1.received",
                        occasion.day(occasion.dossier().receivedOn()))
                .say(Content.TREATED_AS_COMPLAINT, "letter.L1.treated")
                .callout(Content.ANSWER_BY, "letter.L1.answer-by", occasion.answerBy());
        if (!wish.isBlank()) draft.paragraph("letter.L1.wish", wish.strip()).paragraph("letter.L1.wish-possible");
    }

    /** Awb 9:20 lid 2: with a complaint about the handling one may go to the ombudsman at once (S-127). */
    private static void aboutHandling(Draft draft, Occasion occasion) {
        occasion.dossier()
                .last(AboutHandling.class)
                .ifPresent(about -> draft.paragraph(
                        "letter.L1.about-handling",
                        about.number(),
                        occasion.circumstances()
                                .ombudsmen()
                                .competentOn(about.on())
                                .name()));
    }

    /** Who answers a letter to another organ, and a complaint that lies with another body too (report p. 38, S-167). */
    private static void bodies(Draft draft, Occasion occasion) {
        occasion.dossier()
                .last(Addressed.class)
                .filter(addressed -> addressed.to() != Addressee.OFFICIAL)
                .ifPresent(addressed -> draft.paragraph(
                                "letter.L1.addressed." + addressed.to().name(),
                                addressed.mandate().strip())
                        .words(addressed.why()));
        occasion.dossier()
                .last(FiledElsewhere.class)
                .ifPresent(filed -> draft.paragraph(
                                filed.agreed() ? "letter.L1.elsewhere-agreed" : "letter.L1.elsewhere",
                                filed.body().strip())
                        .words(filed.whoDoesWhat()));
    }

    private static void course(Draft draft, Acknowledged step, Occasion occasion) {
        draft.heading("letter.L1.course");
        if (!occasion.handler().isBlank()) draft.paragraph("letter.L1.handler", occasion.handler());
        if (step.mentionsAdviser()) adviser(draft, occasion);
        draft.bullets(
                occasion.say("letter.L1.choice-talk"),
                occasion.say("letter.L1.choice-formal"),
                occasion.say("letter.L1.switch"));
        var isOpen = occasion.dossier().received().openness() == Openness.OPEN;
        draft.paragraph(isOpen ? "letter.L1.copy" : "letter.L1.copy-confidential")
                .paragraph("letter.L1.add");
    }

    private static void adviser(Draft draft, Occasion occasion) {
        var ordinance = occasion.circumstances().ordinance();
        var adviser = ordinance.adviser();
        if (adviser == null) draft.gap(Content.ADVISER);
        else
            draft.say(
                    Content.ADVISER,
                    "letter.L1.adviser",
                    adviser.name(),
                    adviser.composition(),
                    ordinance.value(OpenTerms.HANDLING_WEEKS_WITH_ADVISER));
    }

    private static void objections(Draft draft, Acknowledged step, Occasion occasion) {
        var open = occasion.openObjections(step.on());
        if (open.isEmpty()) return;
        draft.heading("letter.L1.objection.heading").paragraph("letter.L1.objection");
        open.forEach(element -> draft.paragraph(
                "letter.objection.still-open",
                element.title(),
                occasion.objectionUntil(element).map(occasion::day).orElse("")));
    }

    private static void help(Draft draft, Occasion occasion) {
        draft.heading("letter.L1.help")
                .paragraph("letter.L1.no-consequences")
                .then(Supporters.of(occasion))
                .lawParagraphs();
    }
}
