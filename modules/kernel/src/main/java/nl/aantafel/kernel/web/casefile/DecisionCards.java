package nl.aantafel.kernel.web.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.objection.LinkedDecision;
import nl.aantafel.kernel.awb.objection.Objecting;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.Objections;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.shell.View.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The decisions of a complaint beside each other: what they are, which terms run, and what protects the citizen. */
@Component
class DecisionCards implements PageSlot {
    private final DecisionFacts facts;

    DecisionCards(DecisionFacts facts) {
        this.facts = facts;
    }

    /** The decision of one element. @param steps kinds of steps that make sense for it */
    record Card(int number, String title, List<Fact> facts, List<String> steps) {}

    @Override
    public Place place() {
        return Place.ELEMENTS;
    }

    @Override
    public String fragment() {
        return "kernel/decisions :: staff(${panel.content})";
    }

    @Override
    public @Nullable List<Card> panel(ComplaintView complaint, @Nullable Step step) {
        var cards = complaint.dossier().elements().stream()
                .filter(element -> isShown(element, complaint))
                .map(element -> card(element, complaint))
                .toList();
        return cards.isEmpty() ? null : cards;
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
        var isOpen = Objecting.isTreated(element.id(), view.dossier())
                && !Objections.isDecided(element.id(), view.dossier());
        var isLate = element.matter() == Matter.NO_DECISION_IN_TIME || element.matter() == Matter.ORAL_REFUSAL;
        return Stream.of(
                        Optional.of("DecisionLinked"),
                        Optional.of("DecisionRead").filter(_ -> linked.isPresent()),
                        Optional.of("DecisionWishTold").filter(_ -> mayObject),
                        Optional.of("ProFormaObjectionMade").filter(_ -> mayObject),
                        Optional.of("TreatedAsObjection").filter(_ -> mayObject),
                        Optional.of("ObjectionCommitteeTold").filter(_ -> isOpen),
                        Optional.of("ObjectorHeard").filter(_ -> isOpen),
                        Optional.of("ObjectionAdvised").filter(_ -> isOpen),
                        Optional.of("ObjectionPostponed").filter(_ -> isOpen),
                        Optional.of("ObjectionDecided").filter(_ -> isOpen),
                        Optional.of("ApplicationNoted").filter(_ -> isLate),
                        Optional.of("WrittenDecisionAsked").filter(_ -> element.matter() == Matter.ORAL_REFUSAL))
                .flatMap(Optional::stream)
                .toList();
    }
}
