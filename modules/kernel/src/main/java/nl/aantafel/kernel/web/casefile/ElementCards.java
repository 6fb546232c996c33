package nl.aantafel.kernel.web.casefile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.kernel.web.step.StepText;
import nl.aantafel.shell.View.Fact;
import org.springframework.stereotype.Component;

/** The elements of a complaint in words. */
@Component
class ElementCards {
    /**
     * One element (klachtonderdeel) with its judgement, if there is one.
     *
     * @param kind of the tag: plain, ok, warning, info
     */
    record ElementCard(int number, String title, String about, String kind, String state, List<Fact> judgement) {}

    private static final Map<Judgement, String> KINDS = Map.of(
            Judgement.FOUNDED,
            "ok",
            Judgement.PARTLY_FOUNDED,
            "ok",
            Judgement.UNFOUNDED,
            "info",
            Judgement.NO_JUDGEMENT,
            "plain");

    private final Phrases phrases;
    private final StepText texts;

    ElementCards(Phrases phrases, StepText texts) {
        this.phrases = phrases;
        this.texts = texts;
    }

    List<ElementCard> of(Dossier dossier) {
        return dossier.elements().stream()
                .map(element -> card(element, dossier))
                .toList();
    }

    private ElementCard card(Element element, Dossier dossier) {
        var judged = dossier.judgementOn(element.id());
        var declined = dossier.isDeclined(element.id());
        var kind = declined
                ? "warning"
                : judged.map(ElementJudged::judgement).map(KINDS::get).orElse("plain");
        var state = declined
                ? phrases.say("case.declined")
                : judged.map(ElementJudged::judgement).map(phrases::of).orElseGet(() -> unjudged(element, dossier));
        return new ElementCard(
                element.id().value(),
                element.title(),
                about(element, dossier),
                kind,
                state,
                judged.map(step -> facts(step, dossier)).orElse(List.of()));
    }

    private String unjudged(Element element, Dossier dossier) {
        var elsewhere =
                dossier.has(SectoralStep.class, step -> step.judgedElsewhere().contains(element.id()));
        return phrases.say(elsewhere ? "case.judgedElsewhere" : "case.notJudged");
    }

    private List<Fact> facts(ElementJudged judged, Dossier dossier) {
        return texts.facts(judged, dossier);
    }

    private String about(Element element, Dossier dossier) {
        var conduct = element.conduct();
        var whose = conduct.whose() == null
                ? ""
                : dossier.party(conduct.whose()).map(Party::name).orElse("");
        var lastDay = conduct.lastDay() == null ? "" : phrases.say("case.until", phrases.day(conduct.lastDay()));
        var themes = element.themes().stream().sorted().map(theme -> phrases.say("theme." + theme));
        return Stream.concat(Stream.of(phrases.of(element.matter()), conduct.description(), lastDay, whose), themes)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
