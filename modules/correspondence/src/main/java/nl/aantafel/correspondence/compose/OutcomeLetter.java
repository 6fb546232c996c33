package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L7;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;

/** L7: findings, judgement and conclusions, with reasons, the advice and the ombudsman (Awb 9:12, 9:16). */
final class OutcomeLetter implements LetterTemplate<Concluded> {

    @Override
    public List<Composed> compose(Concluded step, Occasion occasion) {
        var complainant = occasion.complainant();
        var draft = new Draft(L7, occasion)
                .salute(complainant)
                .paragraph("letter.L7.received", occasion.day(occasion.dossier().receivedOn()))
                .then(CourseOfHandling.of(occasion));
        judged(occasion).forEach(element -> ElementAnswer.write(draft, element, occasion));
        AnsweredQuestions.write(draft, occasion);
        OtherLetters.write(draft, occasion);
        conclusions(draft, step, occasion);
        OpenPromises.write(draft, occasion);
        advice(draft, step, occasion);
        Ending.withOmbudsman(draft, occasion, step.on(), judged(occasion)).paragraph("letter.L7.no-court");
        UsedDocuments.write(draft, occasion);
        HearingReports.enclose(draft, Content.FINDINGS, occasion);
        var outcome = Ending.withContact(draft, occasion).to(complainant, step.on(), "letter.L7.subject");
        return Stream.concat(Stream.of(outcome), RespondentOutcome.letters(step, occasion))
                .toList();
    }

    /** What is an objection and nothing else is decided on in another letter (Awb 6:15). */
    private static boolean isOnlyObjection(Element element, Occasion occasion) {
        return occasion.dossier()
                .all(TreatedAsObjection.class)
                .filter(treated -> treated.element().equals(element.id()))
                .reduce((earlier, later) -> later)
                .filter(treated -> !treated.alsoComplaint())
                .isPresent();
    }

    private static List<Element> judged(Occasion occasion) {
        return occasion.dossier().elements().stream()
                .filter(element -> !occasion.dossier().isDeclined(element.id()) && !isOnlyObjection(element, occasion))
                .toList();
    }

    /** The wish of the beginning stands beside the result, so that the reader can compare (report p. 46). */
    private static void conclusions(Draft draft, Concluded step, Occasion occasion) {
        draft.heading("letter.L7.conclusions");
        WishAndResult.recall(draft, occasion);
        draft.words(Content.CONCLUSIONS, step.conclusions());
        WishAndResult.compare(draft, occasion);
    }

    private static void advice(Draft draft, Concluded step, Occasion occasion) {
        occasion.dossier().last(Advised.class).ifPresent(advised -> {
            draft.heading("letter.L7.advice");
            if (occasion.deviates())
                draft.paragraph("letter.L7.advice-not-followed").words(Content.DEVIATION, step.deviation());
            else draft.paragraph("letter.L7.advice-followed");
            if (step.adviceEnclosed())
                draft.enclose(
                        Content.ADVICE,
                        occasion.say("letter.L7.annex.advice"),
                        advised.findings(),
                        advised.advice(),
                        advised.recommendations());
        });
    }
}
