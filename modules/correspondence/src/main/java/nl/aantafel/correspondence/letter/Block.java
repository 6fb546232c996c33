package nl.aantafel.correspondence.letter;

import java.util.List;
import java.util.stream.Stream;

/** One piece of a letter's body. A renderer switches over all of them; a new kind does not compile until each can set it. */
public sealed interface Block {

    /** The kind in lower case, for templates: {@code paragraph}, {@code bulletlist}. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    /** Literal text of a person, or of a template without emphasis. */
    static Block paragraph(String literal) {
        return new Paragraph(Text.of(literal));
    }

    /** A heading under the subject. @param level 1 or 2 */
    static Block heading(int level, String text) {
        return new Heading(level, Text.of(text));
    }

    static Block bullets(String... items) {
        return new BulletList(Stream.of(items).map(Text::of).toList());
    }

    static Block steps(String... items) {
        return new NumberedList(Stream.of(items).map(Text::of).toList());
    }

    /** @param level 1 for a part of the letter, 2 for a part of that part; the subject stands above both */
    record Heading(int level, Text text) implements Block {
        public Heading {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("Een kop heeft niveau 1 of 2, niet " + level);
            }
        }
    }

    /** Running text; each line feed in it starts a new paragraph. */
    record Paragraph(Text text) implements Block {}

    record BulletList(List<Text> items) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }
    }

    /** Items in an order that matters; numbered from 1. */
    record NumberedList(List<Text> items) implements Block {
        public NumberedList {
            items = List.copyOf(items);
        }
    }

    /** Rows under a header; every row has a cell, possibly blank, for every column. */
    record Table(String caption, List<String> header, List<List<Text>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = header.size();
            if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Elke rij van de tabel heeft " + columns + " cellen nodig");
            }
        }
    }

    /** A few facts to find at a glance: a date, an amount, a name. */
    record KeyFacts(List<Fact> facts) implements Block {
        public KeyFacts {
            facts = List.copyOf(facts);
        }
    }

    /** @param label two or three words; @param value what it is */
    record Fact(String label, Text value) {}

    /** Where somebody can be reached, one entry per line. */
    record Address(List<String> lines) implements Block {
        public Address {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The end of a letter.
     *
     * @param mandate on whose behalf it is signed (Awb 10:10), e.g. "Namens burgemeester en wethouders van …"; may be blank
     */
    record Signature(String name, String role, String organisation, String mandate) implements Block {
        public String closing() {
            return "Met vriendelijke groet,";
        }

        /** The lines under the name, without blank ones. */
        public List<String> capacity() {
            return Stream.of(role, organisation).filter(line -> !line.isBlank()).toList();
        }
    }

    /** What is sent along, by title and in order. */
    record Enclosures(List<String> titles) implements Block {
        public Enclosures {
            titles = List.copyOf(titles);
        }

        public String title() {
            return titles.size() == 1 ? "Bijlage" : "Bijlagen";
        }
    }

    /** What follows begins on a page of its own; a screen shows a line. */
    record NewPage() implements Block {}

    /** The one thing the reader must not miss. */
    record Callout(Text text) implements Block {}
}
