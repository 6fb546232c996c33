package nl.aantafel.correspondence.compose;

import java.util.function.Consumer;
import nl.aantafel.ordinance.Ordinance.Supporter;

/** The part that names free, independent support for the laws it is about (Wmo 2.2.4, Jeugdwet 2.5; report p. 30). */
final class Supporters {
    private Supporters() {}

    static Consumer<Draft> of(Occasion occasion) {
        var named = occasion.circumstances().ordinance().supporters().stream()
                .filter(supporter -> isFor(supporter, occasion))
                .map(supporter ->
                        occasion.say("letter.supporter", supporter.name(), supporter.explanation(), supporter.phone()))
                .toArray(String[]::new);
        return draft -> draft.paragraph("letter.L1.supporters").bullets(named);
    }

    private static boolean isFor(Supporter supporter, Occasion occasion) {
        return supporter.law() == null
                || occasion.dossier().elements().stream()
                        .anyMatch(element -> element.laws().contains(supporter.law()));
    }
}
