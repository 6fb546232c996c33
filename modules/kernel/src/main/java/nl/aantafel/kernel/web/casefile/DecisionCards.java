package nl.aantafel.kernel.web.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.LinkedDecision;
import nl.aantafel.kernel.awb.Objecting;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.shell.View.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The decisions of a complaint beside each other: what they are, which terms run, and what protects the citizen. */
@Component
class DecisionCards implements PageSlot {
    private final DecisionFacts facts;
    private final Phrases phrases;

    DecisionCards(DecisionFacts facts, Phrases phrases) {
        this.facts = facts;
        this.phrases = phrases;
    }

    /** The decision of one element. @param steps kinds of steps that make sense for it */
    record Card(int number, String title, List<Fact> facts, List<String> steps) {}

    /** @param warnings until when an objection is possible while people talk */
    record Panel(List<String> warnings, List<Card> cards) {}

    @Override
    public Place place() {
        return Place.OVERVIEW;
    }

    @Override
    public String fragment() {
        return "kernel/decisions :: staff(${panel.content})";
    }

    @Override
    public @Nullable Panel panel(ComplaintView complaint, @Nullable Step step) {
        var cards = complaint.dossier().elements().stream()
                .filter(element -> isShown(element, complaint))
                .map(element -> card(element, complaint))
                .toList();
        var warnings = Objecting.guardedUntil(
                        complaint.dossier(), complaint.circumstances().calendar(), complaint.today())
                .map(last -> phrases.say("guard.banner", phrases.day(last)))
                .toList();
        return cards.isEmpty() ? null : new Panel(warnings, cards);
    }

    private static boolean isShown(Element element, ComplaintView view) {
        return switch (element.matter()) {
            case CONTENT_OF_DECISION, NO_DECISION_IN_TIME, ORAL_REFUSAL -> true;
            case CONDUCT, GENERAL_POLICY ->
                LinkedDecision.of(element.id(), view.dossier()).isPresent();
        };
    }

    private Card card(Element element, ComplaintView view) {
        return new Card(element.id().value(), element.title(), facts.of(element, view), steps(element, view));
    }

    private static List<String> steps(Element element, ComplaintView view) {
        var linked = LinkedDecision.of(element.id(), view.dossier());
        var mayObject = Objecting.isPossible(element.id(), view.dossier())
                && !Objecting.isTreated(element.id(), view.dossier());
        var isLate = element.matter() == Matter.NO_DECISION_IN_TIME || element.matter() == Matter.ORAL_REFUSAL;
        return Stream.of(
                        Optional.of("DecisionLinked"),
                        Optional.of("DecisionRead").filter(_ -> linked.isPresent()),
                        Optional.of("DecisionWishTold").filter(_ -> mayObject),
                        Optional.of("ProFormaObjectionMade").filter(_ -> mayObject),
                        Optional.of("TreatedAsObjection").filter(_ -> mayObject),
                        Optional.of("ApplicationNoted").filter(_ -> isLate),
                        Optional.of("WrittenDecisionAsked").filter(_ -> element.matter() == Matter.ORAL_REFUSAL))
                .flatMap(Optional::stream)
                .toList();
    }
}
