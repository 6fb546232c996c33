package nl.aantafel.correspondence.compose;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.AssessmentStep.ApologyMade;
import nl.aantafel.kernel.dossier.AssessmentStep.ComparedWithOthers;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureKind;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureSet;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;

/** What the closing letter says on one element: what was said, what happened, what we think of it, what we do. */
final class ElementAnswer {
    private ElementAnswer() {}

    static void write(Draft draft, Element element, Occasion occasion) {
        draft.heading("letter.L7.element", element.id().value(), element.title());
        if (!element.conduct().description().isBlank())
            draft.subheading("letter.L7.you-said").words(element.conduct().description());
        occasion.dossier()
                .judgementOn(element.id())
                .ifPresentOrElse(
                        judged -> judgement(draft, judged, occasion),
                        () -> draft.gap(Content.FINDINGS).gap(Content.JUDGEMENT));
    }

    private static void judgement(Draft draft, ElementJudged judged, Occasion occasion) {
        draft.subheading("letter.L7.findings")
                .words(Content.FINDINGS, judged.findings())
                .subheading("letter.L7.judgement")
                .callout(
                        Content.JUDGEMENT,
                        "letter.L7.judged." + judged.judgement().name())
                .words(Content.REASONS, judged.reasons());
        standards(draft, judged, occasion);
        compared(draft, judged, occasion);
        apology(draft, judged, occasion);
        measure(draft, judged, occasion);
    }

    private static void standards(Draft draft, ElementJudged judged, Occasion occasion) {
        var lawful = switch (judged.lawful()) {
            case LAWFUL -> occasion.say("letter.L7.lawful");
            case UNLAWFUL -> occasion.say("letter.L7.unlawful");
            case NOT_ASSESSED -> null;
        };
        var proper = judged.requirements().isEmpty()
                ? null
                : occasion.say("letter.L7.proper." + judged.proper().name(), names(judged, occasion));
        var both = Stream.of(proper, lawful).filter(Objects::nonNull).collect(Collectors.joining(" "));
        draft.words(both);
    }

    /** Whoever felt treated otherwise than others reads why (S-157). */
    private static void compared(Draft draft, ElementJudged judged, Occasion occasion) {
        occasion.dossier()
                .all(ComparedWithOthers.class)
                .filter(compared -> compared.element().equals(judged.element()))
                .reduce((earlier, later) -> later)
                .ifPresent(compared -> draft.subheading("letter.L7.compared")
                        .paragraph(compared.alike() ? "letter.L7.compared.alike" : "letter.L7.compared.otherwise")
                        .words(compared.explanation()));
    }

    /** Somebody says sorry by name; that admits no liability (S-152). */
    private static void apology(Draft draft, ElementJudged judged, Occasion occasion) {
        occasion.dossier()
                .all(ApologyMade.class)
                .filter(apology -> apology.element().equals(judged.element()))
                .reduce((earlier, later) -> later)
                .ifPresent(apology -> draft.subheading("letter.L7.sorry")
                        .words(apology.words())
                        .paragraph("letter.L7.sorry.by", apology.by().strip()));
    }

    private static String names(ElementJudged judged, Occasion occasion) {
        return judged.requirements().stream()
                .sorted()
                .map(occasion.wording()::requirement)
                .collect(Collectors.joining(", "));
    }

    /** What we do, who does it and when; or why we do nothing (S-103). */
    private static void measure(Draft draft, ElementJudged judged, Occasion occasion) {
        var set = new Assessment(occasion.dossier()).measure(judged.element());
        var isNone = set.filter(measure -> measure.kind() == MeasureKind.NONE).isPresent();
        var words = judged.measure().isBlank() || isNone
                ? set.map(MeasureSet::what).orElse(judged.measure())
                : judged.measure();
        if (words.isBlank()) return;
        draft.subheading(isNone ? "letter.L7.no-measure" : "letter.L7.measure").words(words);
        if (!isNone) carriedOut(draft, set, judged, occasion);
    }

    private static void carriedOut(Draft draft, Optional<MeasureSet> set, ElementJudged judged, Occasion occasion) {
        var owner = set.map(MeasureSet::owner).orElse("");
        set.map(MeasureSet::dueOn)
                .or(() -> Optional.ofNullable(judged.measureDueOn()))
                .map(occasion::day)
                .ifPresent(day -> draft.paragraph(
                        owner.isBlank() ? "letter.L7.measure-due" : "letter.L7.measure-owner", day, owner));
    }
}
