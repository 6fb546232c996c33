package nl.aantafel.correspondence.compose;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;

/** The part of the closing letter on elements that it does not judge: not handled (Awb 9:8), or an objection (Awb 6:15). */
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

    private static Stream<String> objected(Element element, Occasion occasion) {
        return isObjection(element.id(), occasion)
                ? Stream.of(occasion.say("letter.elsewhere.objection", element.title()))
                : Stream.empty();
    }

    private static boolean isObjection(ElementId id, Occasion occasion) {
        return occasion.dossier()
                .has(TreatedAsObjection.class, step -> step.element().equals(id));
    }
}
