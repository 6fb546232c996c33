package nl.aantafel.correspondence.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.correspondence.Letters;
import nl.aantafel.correspondence.letter.Run;
import nl.aantafel.correspondence.letter.Text;
import nl.aantafel.correspondence.pdf.Ink.Words;
import nl.aantafel.correspondence.pdf.Page.Placed;
import org.junit.jupiter.api.Test;

class PageTests {

    private static final Press PRESS = new Press(new Typeface(), Color.BLACK);

    @Test
    void bandsThatStayTogetherMoveTogether() {
        List<Page> pages = Page.divide(
                List.of(band("boven", 400), band("kop", 100).stayingWithNext(true), band("tekst", 300)), 100);

        assertThat(pages).extracting(PageTests::words).containsExactly(List.of("boven"), List.of("kop", "tekst"));
    }

    @Test
    void bandsThatCannotBeTogetherAreDivided() {
        Band half = band("helft", 400).stayingWithNext(true);

        assertThat(Page.divide(Collections.nCopies(5, half), 100))
                .hasSize(5)
                .allSatisfy(page -> assertThat(page.bands()).hasSize(1));
    }

    @Test
    void whiteFallsAwayAtTheTopOfAPage() {
        List<Page> pages = Page.divide(List.of(band("boven", 500), Band.gap(400), band("onder", 20)), 100);

        assertThat(pages.get(1).bands().getFirst().top()).isEqualTo(Paper.TOP_OF_NEXT_PAGES);
        assertThat(words(pages.get(1))).containsExactly("onder");
    }

    @Test
    void theHeaderOfATableReturnsOnEveryPage() {
        Band row = band("rij", 300).under(List.of(band("kop", 20)));

        assertThat(Page.divide(Collections.nCopies(4, row), 100))
                .extracting(PageTests::words)
                .containsExactly(List.of("rij", "rij"), List.of("kop", "rij", "rij"));
    }

    @Test
    void nothingIsPlacedBelowTheBottom() {
        List<Page> pages = Page.divide(Collections.nCopies(200, band("regel", 15)), Letterhead.END);

        assertThat(pages)
                .flatExtracting(Page::bands)
                .hasSize(200)
                .allMatch(placed -> placed.top() + placed.band().height() <= Paper.BOTTOM);
    }

    @Test
    void everyPageSaysWhichItIsOfHowMany() {
        Furniture furniture = new Furniture(PRESS, Letters.shortLetter());

        assertThat(words(furniture.on(1, 3))).contains("Pagina 1 van 3").doesNotContain("Gemeente Nieuwerhaven");
        assertThat(words(furniture.on(2, 3))).contains("Pagina 2 van 3", "20 april 2026 · kenmerk K-2026-00123");
    }

    @Test
    void aDateAndAnAddressAreNotBrokenOverLines() {
        List<Line> lines = PRESS.lines(
                Text.of("De datum van vandaag is 2026-04-20, naar klachten@nieuwerhaven.example"), Style.BODY, 175);

        assertThat(lines)
                .extracting(PageTests::words)
                .containsExactly("De datum van vandaag is ", "2026-04-20, naar ", "klachten@nieuwerhaven.example");
    }

    @Test
    void noLineIsWiderThanItsColumn() {
        String text = "Een lange zin met klacht-behandelings-procedure en " + "w".repeat(300) + " erin. ";

        assertThat(PRESS.lines(Text.of(text.repeat(20)), Style.BODY, 120)).allMatch(line -> line.width() <= 120);
    }

    @Test
    void theFontDrawsItsOwnPlaceholder() {
        assertThat(new Typeface().draws(Typeface.PLACEHOLDER)).isTrue();
    }

    @Test
    void aTableFillsItsWidthAndSparesSmallColumns() {
        double[] widths = new ColumnWidths(new double[] {40, 40, 40}, new double[] {60, 90, 2000}).within(450);

        assertThat(widths).containsExactly(60, 90, 300);
        assertThat(new ColumnWidths(new double[] {30, 9000}, new double[] {30, 9000}).within(400))
                .containsExactly(30, 370);
        assertThat(new ColumnWidths(new double[] {300, 20}, new double[] {310, 900}).within(400)[0])
                .isGreaterThanOrEqualTo(300);
    }

    private static Band band(String word, double height) {
        Line line = new Line(List.of(new Line.Piece(new Run(word, false, null), word, word, false)), 10);
        return Band.of(height, new Words(0, 0, line, Style.BODY, null));
    }

    private static List<String> words(Page page) {
        return words(page.bands());
    }

    private static List<String> words(List<Placed> bands) {
        return bands.stream()
                .flatMap(placed -> placed.band().inks().stream())
                .flatMap(ink -> ink instanceof Words words ? Stream.of(words(words.line())) : Stream.of())
                .toList();
    }

    private static String words(Line line) {
        return line.pieces().stream().map(Line.Piece::shown).reduce("", String::concat);
    }
}
