package nl.aantafel.correspondence.compose;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.correspondence.letter.Block;
import nl.aantafel.correspondence.letter.Letter;
import nl.aantafel.correspondence.letter.Text;

/** A letter as somebody would read it aloud. */
final class PlainText {
    private PlainText() {}

    static String of(Letter letter) {
        var top = Stream.of(
                letter.head().municipality(),
                String.join("\n", letter.addressee()),
                letter.writtenDate() + " - " + letter.reference(),
                "Onderwerp: " + letter.subject());
        return Stream.concat(top, letter.body().stream().map(PlainText::of))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                "#".repeat(heading.level() + 1) + " " + heading.text().plain();
            case Block.Paragraph paragraph -> paragraph.text().plain();
            case Block.BulletList list ->
                list.items().stream().map(Text::plain).collect(Collectors.joining("\n- ", "- ", ""));
            case Block.NumberedList list ->
                list.items().stream().map(Text::plain).collect(Collectors.joining("\n+ ", "+ ", ""));
            case Block.Table table -> table.caption();
            case Block.KeyFacts facts ->
                facts.facts().stream()
                        .map(fact -> fact.label() + ": " + fact.value().plain())
                        .collect(Collectors.joining("\n"));
            case Block.Address address -> String.join("\n", address.lines());
            case Block.Signature signature ->
                String.join(
                        "\n",
                        signature.closing(),
                        signature.mandate(),
                        signature.name(),
                        String.join("\n", signature.capacity()));
            case Block.Enclosures enclosures -> enclosures.title() + ":\n- " + String.join("\n- ", enclosures.titles());
            case Block.NewPage _ -> "-----";
            case Block.Callout callout -> "! " + callout.text().plain();
        };
    }
}
