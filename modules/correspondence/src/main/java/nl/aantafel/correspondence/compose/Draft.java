package nl.aantafel.correspondence.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.aantafel.correspondence.letter.Block;
import nl.aantafel.correspondence.letter.Block.Callout;
import nl.aantafel.correspondence.letter.Block.Enclosures;
import nl.aantafel.correspondence.letter.Block.Signature;
import nl.aantafel.correspondence.letter.Text;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.law.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * A letter while it is written: passages in order, each saying which of the law's contents it is. Where the facts for a
 * content are blank it leaves a gap, so that the check finds it missing.
 */
final class Draft {
    private final LetterKind kind;
    private final Occasion occasion;
    private final List<Passage> body = new ArrayList<>();
    private final List<Passage> annexes = new ArrayList<>();
    private final List<Enclosed> enclosed = new ArrayList<>();
    private @Nullable Signature signature;

    Draft(LetterKind kind, Occasion occasion) {
        this.kind = kind;
        this.occasion = occasion;
    }

    LetterKind kind() {
        return kind;
    }

    /** Whom it is for, and at once what kind of letter it is and what it is not (report p. 29, S-165). */
    Draft salute(Party to) {
        if (to.isKnown()) paragraph("letter.dear", to.name());
        else paragraph("letter.dear-unknown");
        return kind == LetterKind.LAW ? this : paragraph("letter.this-is." + kind.name());
    }

    /** As one writes to a child. */
    Draft greetChild(Party to) {
        return to.isKnown() ? paragraph("letter.dear-child", to.name()) : paragraph("letter.dear-child-unknown");
    }

    Draft heading(String key, Object... arguments) {
        return add(Block.heading(1, occasion.say(key, arguments)), null);
    }

    Draft subheading(String key) {
        return add(Block.heading(2, occasion.say(key)), null);
    }

    Draft paragraph(String key, Object... arguments) {
        return add(Block.paragraph(occasion.say(key, arguments)), null);
    }

    Draft say(Content content, String key, Object... arguments) {
        if (hasBlank(arguments)) return gap(content);
        return add(Block.paragraph(occasion.say(key, arguments)), content);
    }

    Draft callout(Content content, String key, Object... arguments) {
        if (hasBlank(arguments)) return gap(content);
        return add(new Callout(Text.of(occasion.say(key, arguments))), content);
    }

    /** Words of a person, taken literally. */
    Draft words(Content content, String words) {
        return words.isBlank() ? gap(content) : add(Block.paragraph(words.strip()), content);
    }

    /** Words of a person that nobody has to give; a blank text leaves nothing behind. */
    Draft words(String words) {
        return words.isBlank() ? this : add(Block.paragraph(words.strip()), null);
    }

    Draft bullets(String... items) {
        var said = Arrays.stream(items).filter(item -> !item.isBlank()).toArray(String[]::new);
        return said.length == 0 ? this : add(Block.bullets(said), null);
    }

    Draft bullets(Content content, String... items) {
        return add(Block.bullets(items), content);
    }

    Draft facts(List<Block.Fact> facts) {
        return facts.isEmpty() ? this : add(new Block.KeyFacts(facts), null);
    }

    Draft address(List<String> lines) {
        return add(new Block.Address(lines), null);
    }

    Draft lawParagraphs() {
        occasion.laws().paragraphs(kind).forEach(this::paragraph);
        return this;
    }

    /** A part that another class writes. */
    Draft then(Consumer<Draft> part) {
        part.accept(this);
        return this;
    }

    /** Something that goes along and is printed after the signature. @param words the first is what counts */
    Draft enclose(Content content, String title, String... words) {
        if (words[0].isBlank()) return gap(content);
        enclosed.add(new Enclosed(title, true));
        annexes.add(new Passage(new Block.NewPage(), null));
        annexes.add(new Passage(Block.heading(1, occasion.say("letter.annex", enclosed.size(), title)), content));
        Stream.of(words)
                .filter(text -> !text.isBlank())
                .forEach(text -> annexes.add(new Passage(Block.paragraph(text), null)));
        return this;
    }

    /** Something on paper that goes along; whoever posts the letter adds it. */
    Draft encloseOnPaper(String title) {
        enclosed.add(new Enclosed(title, false));
        return this;
    }

    Draft gap(Content content) {
        body.add(Passage.gap(content));
        return this;
    }

    private Draft add(Block block, @Nullable Content content) {
        body.add(new Passage(block, content));
        return this;
    }

    private static boolean hasBlank(Object... arguments) {
        return Stream.of(arguments)
                .anyMatch(argument -> String.valueOf(argument).isBlank());
    }

    Composed to(Party addressee, LocalDate date, String subjectKey) {
        add(signature(), null);
        return unsigned(addressee, date, subjectKey);
    }

    /** As the program writes it: no person signs. */
    Composed unsigned(Party addressee, LocalDate date, String subjectKey) {
        if (!enclosed.isEmpty())
            add(new Enclosures(enclosed.stream().map(Enclosed::title).toList()), null);
        body.addAll(annexes);
        var cover = new Composed.Cover(
                occasion.head(),
                addressee,
                Addressing.lines(addressee, occasion.wording()),
                date,
                occasion.dossier().number(),
                occasion.say(subjectKey));
        return new Composed(kind, cover, body, enclosed, MandatoryContents.of(kind, occasion));
    }

    /** Somebody else than the handler signs. */
    Draft signedBy(Signature other) {
        signature = other;
        return this;
    }

    private Signature signature() {
        if (signature != null) return signature;
        if (occasion.handler().isBlank())
            return new Signature(
                    occasion.say("letter.role.desk"),
                    "",
                    occasion.municipality().name(),
                    occasion.circumstances().ordinance().mandate());
        return new Signature(
                occasion.handler(),
                occasion.say("letter.role.handler"),
                occasion.municipality().name(),
                occasion.circumstances().ordinance().mandate());
    }
}
