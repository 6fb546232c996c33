package nl.aantafel.correspondence.compose;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.dossier.ObjectionStep.WrittenDecisionAsked;
import nl.aantafel.kernel.law.Clock;

/** The part of the closing letter on elements that it does not judge: not handled (Awb 9:8), or a decision (Awb 6:7, 6:15). */
final class OtherLetters {
    private OtherLetters() {}

    static void write(Draft draft, Occasion occasion) {
        var elsewhere = occasion.dossier().elements().stream()
                .flatMap(element -> Stream.concat(declined(element, occasion), objected(element, occasion)))
                .toArray(String[]::new);
        if (elsewhere.length > 0) draft.heading("letter.elsewhere").bullets(elsewhere);
    }

    private static Stream<String> declined(Element element, Occasion occasion) {
        return occasion.dossier().declined().stream()
                .filter(step -> step.elements().contains(element.id()))
                .map(step -> occasion.say("letter.elsewhere.declined", element.title(), occasion.day(step.on())));
    }

    /** What is decided on the decision itself, or how the citizen can still get that (Awb 6:7, 6:15; report p. 40). */
    private static Stream<String> objected(Element element, Occasion occasion) {
        return Stream.<Supplier<Optional<String>>>of(
                        () -> treated(element, occasion), () -> term(element, occasion), () -> asked(element, occasion))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .limit(1);
    }

    private static Optional<String> treated(Element element, Occasion occasion) {
        return occasion.dossier()
                .all(TreatedAsObjection.class)
                .filter(step -> step.element().equals(element.id()))
                .reduce((earlier, later) -> later)
                .map(step -> occasion.say(
                        step.alsoComplaint() ? "letter.elsewhere.both" : "letter.elsewhere.objection",
                        element.title(),
                        occasion.day(step.receivedOn())));
    }

    /** The term to object: stopped by an objection, still open, or over. */
    private static Optional<String> term(Element element, Occasion occasion) {
        return occasion.objectionClock(element)
                .map(clock -> occasion.say(
                        key(clock, occasion.dossier().steps().getLast().on()),
                        element.title(),
                        occasion.day(clock.deadline().lastDay())));
    }

    private static String key(Clock clock, LocalDate letter) {
        if (!clock.isRunning()) return "letter.elsewhere.made";
        return clock.isOverdue(letter) ? "letter.elsewhere.passed" : "letter.elsewhere.open";
    }

    private static Optional<String> asked(Element element, Occasion occasion) {
        return occasion.dossier()
                .all(WrittenDecisionAsked.class)
                .filter(step -> step.element().equals(element.id()))
                .reduce((earlier, later) -> later)
                .map(step -> occasion.say("letter.elsewhere.asked", element.title(), occasion.day(step.on())));
    }
}
