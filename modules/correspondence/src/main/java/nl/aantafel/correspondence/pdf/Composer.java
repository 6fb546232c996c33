package nl.aantafel.correspondence.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.correspondence.letter.Block;
import nl.aantafel.correspondence.letter.Block.Heading;
import nl.aantafel.correspondence.letter.Block.Signature;
import nl.aantafel.correspondence.letter.Text;
import nl.aantafel.correspondence.pdf.Paper.Column;

/** Sets the blocks of a letter below each other, with the white between them. */
final class Composer {

    private static final double AFTER_HEADING = 3;
    private static final double AFTER_SUBJECT = 6;
    private static final double BETWEEN_PARAGRAPHS = 8;
    private static final int KEPT_ABOVE_SIGNATURE = 3;

    private final Press press;
    private final Part document;
    private final Column column = Paper.TEXT;
    private final List<Band> bands = new ArrayList<>();
    private boolean hasPart;

    Composer(Press press, Part document) {
        this.press = press;
        this.document = document;
    }

    List<Band> compose(String subject, List<Block> body) {
        bands.addAll(press.text(document.child("H1"), Text.of(subject), Style.SUBJECT, column));
        bands.add(Band.gap(AFTER_SUBJECT));
        boolean afterHeading = false;
        for (Block block : body) {
            if (block instanceof Signature) {
                Band.glueEnd(bands, KEPT_ABOVE_SIGNATURE);
            }
            bands.add(Band.gap(afterHeading ? AFTER_HEADING : spaceBefore(block))
                    .stayingWithNext(afterHeading || block instanceof Signature));
            bands.addAll(set(block));
            afterHeading = block instanceof Heading;
        }
        return bands;
    }

    private List<Band> set(Block block) {
        return switch (block) {
            case Heading heading -> heading(heading);
            case Block.NewPage _ -> List.of(Band.toNextPage());
            case Block.Paragraph paragraph -> paragraphs(paragraph.text());
            case Block.BulletList list -> new ListSetter(press, column).bullets(document, list.items());
            case Block.NumberedList list -> new ListSetter(press, column).numbers(document, list.items());
            case Block.Table table -> new TableSetter(press, column).bands(document, table);
            case Block.KeyFacts facts -> new BoxSetter(press, column).keyFacts(document, facts);
            case Block.Callout callout -> new BoxSetter(press, column).callout(document, callout);
            case Block.Address address -> new ClosingSetter(press, column).address(document, address);
            case Signature signature -> new ClosingSetter(press, column).signature(document, signature);
            case Block.Enclosures enclosures -> new ClosingSetter(press, column).enclosures(document, enclosures);
        };
    }

    private static double spaceBefore(Block block) {
        return switch (block.kind()) {
            case "heading" -> 18;
            case "bulletlist", "numberedlist" -> 6;
            case "table", "keyfacts", "callout" -> 12;
            case "signature", "enclosures" -> 20;
            default -> BETWEEN_PARAGRAPHS;
        };
    }

    /** A second level without a first one above it would be a hole in the outline. */
    private List<Band> heading(Heading heading) {
        boolean isSubpart = heading.level() == 2 && hasPart;
        hasPart = true;
        Part part = document.childFor(isSubpart ? "H3" : "H2", heading.text());
        Style style = isSubpart ? Style.SUBPART : Style.PART.in(press.brand());
        List<Band> set = press.text(part, heading.text(), style, column);
        Band.glueEnd(set, set.size());
        return set;
    }

    private List<Band> paragraphs(Text text) {
        List<Band> set = new ArrayList<>();
        for (Text line : text.lines()) {
            if (!set.isEmpty()) {
                set.add(Band.gap(BETWEEN_PARAGRAPHS));
            }
            set.addAll(press.text(document.childFor("P", line), line, Style.BODY, column));
        }
        return set;
    }
}
