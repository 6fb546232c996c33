package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L7;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;

/** L7: findings, judgement and conclusions, with reasons, the advice and the ombudsman (Awb 9:12, 9:16). */
final class OutcomeLetter implements LetterTemplate<Concluded> {

    @Override
    public List<Composed> compose(Concluded step, Occasion occasion) {
        return occasion.dossier().complainant().stream()
                .map(complainant -> {
                    var draft = new Draft(L7, occasion)
                            .salute(complainant)
                            .paragraph(
                                    "letter.L7.received",
                                    occasion.day(occasion.dossier().receivedOn()));
                    looking(draft, occasion);
                    judged(occasion).forEach(element -> judgement(draft, element, occasion));
                    conclusions(draft, step, occasion);
                    Ending.withContact(draft, occasion);
                    Ending.withOmbudsman(draft, occasion, step.on()).paragraph("letter.L7.no-objection");
                    annexes(draft, occasion);
                    return draft.to(complainant, step.on(), "letter.L7.subject", required(occasion));
                })
                .toList();
    }

    private static List<Element> judged(Occasion occasion) {
        return occasion.dossier().elements().stream()
                .filter(element -> !occasion.dossier().isDeclined(element.id()))
                .toList();
    }

    private static void looking(Draft draft, Occasion occasion) {
        var wish = occasion.dossier().received().narrative().wish();
        draft.heading("letter.L7.how").paragraph("letter.L7.looked");
        if (occasion.dossier().has(TalkHeld.class)) draft.paragraph("letter.L7.talked-first");
        if (!wish.isBlank()) draft.paragraph("letter.L7.your-wish").words(wish);
    }

    private static void judgement(Draft draft, Element element, Occasion occasion) {
        draft.heading("letter.L7.element", element.id().value(), element.title());
        occasion.dossier().judgementOn(element.id()).ifPresent(judged -> {
            draft.subheading(occasion.say("letter.L7.findings"))
                    .words(Content.FINDINGS, judged.findings())
                    .subheading(occasion.say("letter.L7.judgement"))
                    .callout(
                            Content.JUDGEMENT,
                            "letter.L7.judged." + judged.judgement().name())
                    .words(Content.REASONS, judged.reasons());
            requirements(draft, judged, occasion);
            if (!judged.measure().isBlank())
                draft.subheading(occasion.say("letter.L7.measure")).words(judged.measure());
        });
    }

    private static void requirements(Draft draft, ElementJudged judged, Occasion occasion) {
        if (judged.requirements().isEmpty()) return;
        var names = judged.requirements().stream()
                .sorted()
                .map(requirement -> occasion.say("requirement." + requirement))
                .collect(Collectors.joining(", "));
        draft.paragraph("letter.L7.requirements", names);
    }

    private static void conclusions(Draft draft, Concluded step, Occasion occasion) {
        draft.heading("letter.L7.conclusions").words(Content.CONCLUSIONS, step.conclusions());
        occasion.dossier().last(Advised.class).ifPresent(advised -> {
            draft.heading("letter.L7.advice");
            if (step.adviceEnclosed()) draft.carry(Content.ADVICE);
            if (step.deviation().isBlank()) draft.paragraph("letter.L7.advice-followed");
            else draft.paragraph("letter.L7.advice-not-followed").words(step.deviation());
        });
    }

    private static void annexes(Draft draft, Occasion occasion) {
        occasion.dossier()
                .last(Advised.class)
                .ifPresent(advised ->
                        draft.enclose(occasion.say("letter.L7.annex.advice"), advised.findings(), advised.advice()));
        occasion.dossier()
                .all(HearingReported.class)
                .forEach(report -> draft.enclose(
                        occasion.say("letter.L7.annex.report", occasion.day(report.heardOn())), report.report()));
    }

    private static Set<Content> required(Occasion occasion) {
        var required = EnumSet.of(
                Content.FINDINGS,
                Content.JUDGEMENT,
                Content.REASONS,
                Content.CONCLUSIONS,
                Content.OMBUDSMAN,
                Content.OMBUDSMAN_UNTIL,
                Content.CONTACT_PERSON);
        if (occasion.dossier().has(Advised.class)) required.add(Content.ADVICE);
        return required;
    }
}
