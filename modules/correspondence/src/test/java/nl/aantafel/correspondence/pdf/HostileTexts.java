package nl.aantafel.correspondence.pdf;

import java.util.List;
import nl.aantafel.correspondence.letter.Block;
import nl.aantafel.correspondence.letter.Text;

/** What people and attackers paste. */
final class HostileTexts {

    private HostileTexts() {}

    static List<Block> blocks() {
        String word = "klachtbehandelingsprocedure".repeat(12);
        return List.of(
                Block.paragraph("Emoji 👩‍👩‍👧‍👦 en 🏴‍☠️ en ☎️ en 1️⃣."),
                Block.paragraph("Hebreeuws שלום, Arabisch مرحبا بالعالم, Chinees 你好, \u202Eomgekeerd\u202C."),
                Block.paragraph(
                        "Z\u0351\u0312\u0345a\u0337\u034E\u0353l\u0352g\u0334o, e\u0301e\u0301n, zero\u200Bwidth, soft\u00ADhyphen."),
                Block.paragraph(
                        "NUL \u0000, bel \u0007, half \uD83D, geen teken \uFFFF, eigen \uE000, nbsp\u00A0hier."),
                Block.paragraph("<script>alert('x')</script> ${7*7} [[${1+1}]] \\textbf{x} **vet** %s"),
                Block.paragraph(word),
                Block.bullets(word, "🙂", "\u202E"),
                new Block.Callout(
                        Text.of("eerste\r\ntweede\u2028derde\n\n\nvierde ").bold("vet 🙂")),
                new Block.Table(
                        word,
                        List.of("kort", word, "🙂"),
                        List.of(
                                List.of(Text.of(word), Text.of("x".repeat(300)), Text.of("a\nb\nc")),
                                List.of(Text.of("lang"), Text.of("woorden in een cel ".repeat(700)), Text.of("")))),
                new Block.KeyFacts(List.of(new Block.Fact(word, Text.of(word)))),
                new Block.Address(List.of(word, "\u0000")),
                new Block.Signature("🙂", word, "", ""),
                new Block.Enclosures(List.of(word, "<&>")));
    }
}
