package nl.aantafel.correspondence.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.LawLetter;
import nl.aantafel.kernel.law.LawLetter.Heading;
import nl.aantafel.kernel.law.LawLetter.Said;
import nl.aantafel.kernel.law.LawLetter.Words;
import nl.aantafel.kernel.law.LetterKind;

/** What a law says of one of its own facts, in the form of every other letter. */
final class LettersOfALaw implements LetterTemplate<SectoralStep> {

    @Override
    public List<Composed> compose(SectoralStep step, Occasion occasion) {
        return occasion.laws().letters(step).stream()
                .flatMap(letter -> compose(letter, step, occasion))
                .toList();
    }

    private static Stream<Composed> compose(LawLetter letter, SectoralStep step, Occasion occasion) {
        return occasion.dossier().party(letter.to()).stream().map(to -> {
            var draft = new Draft(LetterKind.LAW, occasion);
            if (letter.toChild()) draft.greetChild(to);
            else draft.salute(to);
            letter.passages().forEach(passage -> write(draft, passage, occasion));
            var ended = letter.toChild()
                    ? Ending.withContactForChild(draft, occasion)
                    : Ending.withContact(draft, occasion);
            return ended.to(to, step.on(), letter.subject());
        });
    }

    private static void write(Draft draft, LawLetter.Passage passage, Occasion occasion) {
        switch (passage) {
            case Heading heading -> draft.heading(heading.key());
            case Said said ->
                draft.paragraph(
                        said.key(),
                        said.arguments().stream()
                                .map(argument -> argument instanceof LocalDate day ? occasion.day(day) : argument)
                                .toArray());
            case Words words -> draft.words(words.text());
        }
    }
}
