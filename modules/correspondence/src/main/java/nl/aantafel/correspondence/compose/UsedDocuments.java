package nl.aantafel.correspondence.compose;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.FileStep.DocumentUsed;
import nl.aantafel.kernel.dossier.FileStep.LogbookFrozen;

/** The part of the outcome letter that lists the documents on which it rests (report p. 70, S-094). */
final class UsedDocuments {
    private UsedDocuments() {}

    static void write(Draft draft, Occasion occasion) {
        var documents = occasion.dossier()
                .all(DocumentUsed.class)
                .map(used -> occasion.say(
                        "letter.document",
                        occasion.say("letter.document." + used.kind().name()),
                        used.title().strip(),
                        occasion.day(used.dated()),
                        used.origin().strip()));
        var extracts = occasion.dossier()
                .all(LogbookFrozen.class)
                .map(frozen -> occasion.say(
                        "letter.document.logbook",
                        frozen.keeper().strip(),
                        occasion.day(frozen.from()),
                        occasion.day(frozen.until()),
                        frozen.said().size(),
                        occasion.day(frozen.on()),
                        frozen.fingerprint()));
        var all = Stream.concat(documents, extracts).toArray(String[]::new);
        if (all.length > 0) draft.heading("letter.documents").bullets(all);
    }
}
