package nl.aantafel.correspondence.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.correspondence.letter.Block;
import nl.aantafel.correspondence.letter.Block.Enclosures;
import nl.aantafel.correspondence.letter.Block.Signature;
import nl.aantafel.correspondence.letter.Letter;
import nl.aantafel.correspondence.letter.Text;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.law.LetterKind;

/**
 * A letter while it is written: blocks in order, and which of the law's contents they carry. A content whose facts are
 * blank is not there, so that the check finds it missing.
 */
final class Draft {
    private final LetterKind kind;
    private final Occasion occasion;
    private final List<Block> body = new ArrayList<>();
    private final List<Block> annexes = new ArrayList<>();
    private final List<String> enclosed = new ArrayList<>();
    private final Set<Content> contents = EnumSet.noneOf(Content.class);

    Draft(LetterKind kind, Occasion occasion) {
        this.kind = kind;
        this.occasion = occasion;
    }

    Draft salute(Party to) {
        return add(Block.paragraph(to.isKnown() ? say("letter.dear", to.name()) : say("letter.dear-unknown")));
    }

    Draft heading(String key, Object... arguments) {
        return add(Block.heading(1, say(key, arguments)));
    }

    Draft subheading(String text) {
        return add(Block.heading(2, text));
    }

    Draft say(Content content, String key, Object... arguments) {
        var isComplete = Stream.of(arguments)
                .noneMatch(argument -> String.valueOf(argument).isBlank());
        return isComplete ? carry(content).paragraph(key, arguments) : this;
    }

    Draft paragraph(String key, Object... arguments) {
        return add(Block.paragraph(say(key, arguments)));
    }

    /** Words of a person, taken literally; a blank text leaves nothing behind. */
    Draft words(Content content, String words) {
        return words.isBlank() ? this : carry(content).words(words);
    }

    Draft words(String words) {
        return words.isBlank() ? this : add(Block.paragraph(words.strip()));
    }

    Draft callout(Content content, String key, Object... arguments) {
        return carry(content).add(new Block.Callout(Text.of(say(key, arguments))));
    }

    Draft bullets(String... items) {
        var said = Arrays.stream(items).filter(item -> !item.isBlank()).toArray(String[]::new);
        return said.length == 0 ? this : add(Block.bullets(said));
    }

    Draft carry(Content content) {
        contents.add(content);
        return this;
    }

    Draft lawParagraphs() {
        occasion.lawParagraphs().apply(kind).forEach(this::paragraph);
        return this;
    }

    /** Something that goes along, printed after the signature: listed is attached. */
    Draft enclose(String title, String... words) {
        enclosed.add(title);
        annexes.add(Block.heading(1, title));
        Stream.of(words).filter(text -> !text.isBlank()).map(Block::paragraph).forEach(annexes::add);
        return this;
    }

    private Draft add(Block block) {
        body.add(block);
        return this;
    }

    private String say(String key, Object... arguments) {
        return occasion.say(key, arguments);
    }

    Composed to(Party addressee, LocalDate date, String subjectKey, Set<Content> required) {
        var blocks = new ArrayList<>(body);
        blocks.add(new Signature(
                occasion.handler(),
                say("letter.role.handler"),
                occasion.municipality().name(),
                occasion.circumstances().ordinance().mandate()));
        if (!enclosed.isEmpty()) blocks.add(new Enclosures(enclosed));
        blocks.addAll(annexes);
        var letter = new Letter(
                occasion.head(),
                Addressing.lines(addressee, occasion.wording()),
                date,
                occasion.dossier().number(),
                say(subjectKey),
                blocks,
                "nl-NL");
        return new Composed(kind, addressee, letter, contents, required);
    }
}
