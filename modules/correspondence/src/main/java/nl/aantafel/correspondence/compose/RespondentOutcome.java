package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L12;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.Party;

/**
 * L12: the outcome to those complained about: what was judged about them and what is learned. Nothing about the complainant,
 * nothing of what others were judged on.
 */
final class RespondentOutcome {
    private RespondentOutcome() {}

    static Stream<Composed> letters(Concluded step, Occasion occasion) {
        return occasion.dossier().respondents().stream().flatMap(respondent -> letter(step, occasion, respondent));
    }

    private static Stream<Composed> letter(Concluded step, Occasion occasion, Party respondent) {
        var judged = occasion.dossier().elements().stream()
                .filter(element -> respondent.id().equals(element.conduct().whose()))
                .flatMap(element -> occasion.dossier().judgementOn(element.id()).stream())
                .toList();
        if (judged.isEmpty()) return Stream.empty();
        var draft = new Draft(L12, occasion)
                .salute(respondent)
                .paragraph(
                        "letter.L12.received", occasion.day(occasion.dossier().receivedOn()))
                .paragraph("letter.L12.only-yours");
        judged.forEach(one -> judgement(draft, one, occasion));
        draft.heading("letter.L12.meaning").paragraph("letter.L12.no-sanction").paragraph("letter.L12.talk");
        return Stream.of(Ending.withContact(draft, occasion).to(respondent, step.on(), "letter.L12.subject"));
    }

    private static void judgement(Draft draft, ElementJudged judged, Occasion occasion) {
        var title =
                occasion.dossier().element(judged.element()).map(Element::title).orElse("");
        draft.heading("letter.L7.element", judged.element().value(), title)
                .callout(
                        Content.JUDGEMENT,
                        "letter.L12.judged." + judged.judgement().name());
        if (!judged.measure().isBlank()) draft.paragraph("letter.L12.learned");
    }
}
