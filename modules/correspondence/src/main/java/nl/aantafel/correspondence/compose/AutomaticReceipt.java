package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L0;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.correspondence.letter.Block.Fact;
import nl.aantafel.correspondence.letter.Text;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.IntakeStep.Received;

/** L0: what came in electronically is confirmed at once, with a copy of what was entered (Awb 2:17). */
final class AutomaticReceipt implements LetterTemplate<Received> {
    private static final Set<Channel> ELECTRONIC = Set.of(Channel.WEB, Channel.EMAIL, Channel.CHAT);

    @Override
    public List<Composed> compose(Received step, Occasion occasion) {
        if (!ELECTRONIC.contains(step.channel())) return List.of();
        var complainant = occasion.complainant();
        var draft = new Draft(L0, occasion)
                .salute(complainant)
                .say(Content.RECEIVED_ON, "letter.L0.received", occasion.day(step.on()))
                .paragraph("letter.L0.next")
                .heading("letter.L0.entered")
                .words(Content.COPY_OF_WHAT_WAS_ENTERED, step.narrative().story())
                .facts(entered(step, occasion))
                .heading("letter.contact.heading")
                .paragraph(
                        "letter.L0.contact", occasion.municipality().contact().phone());
        return List.of(draft.unsigned(complainant, occasion.circumstances().today(), "letter.L0.subject"));
    }

    private static List<Fact> entered(Received step, Occasion occasion) {
        var told = step.narrative();
        return Stream.of(
                        fact("wish", told.wish(), occasion),
                        fact("when", told.when(), occasion),
                        fact("about", told.about(), occasion))
                .flatMap(facts -> facts)
                .toList();
    }

    private static Stream<Fact> fact(String key, String words, Occasion occasion) {
        return words.isBlank()
                ? Stream.empty()
                : Stream.of(new Fact(occasion.say("letter.L0." + key), Text.of(words.strip())));
    }
}
