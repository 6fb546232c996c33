package nl.aantafel.correspondence.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import nl.aantafel.correspondence.letter.Run;
import nl.aantafel.correspondence.pdf.Ink.Fill;
import nl.aantafel.correspondence.pdf.Ink.Words;
import nl.aantafel.correspondence.pdf.Line.Piece;
import nl.aantafel.correspondence.pdf.Page.Placed;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** Draws bands on the writer's current page; what has no part in the structure tree is marked as decoration. */
final class Painter {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName LAYOUT = new PdfName("Layout");
    private static final PdfName PAGINATION = new PdfName("Pagination");

    private final PdfContentByte canvas;
    private final Typeface face;
    private final Links links;

    Painter(PdfWriter writer, Typeface face) {
        this.canvas = writer.getDirectContent();
        this.face = face;
        this.links = new Links(writer);
    }

    void paint(List<Placed> bands) {
        paint(bands, LAYOUT);
    }

    void paintFurniture(List<Placed> bands) {
        paint(bands, PAGINATION);
    }

    private void paint(List<Placed> bands, PdfName decoration) {
        planes(bands).forEach(plane -> fill(plane, decoration));
        for (Placed placed : bands) {
            for (Ink ink : placed.band().inks()) {
                if (ink instanceof Words words) {
                    write(words, Paper.HEIGHT - placed.top() - words.baseline(), decoration);
                }
            }
        }
    }

    /** Planes with their place on the page; those that touch become one, or a seam would show between them. */
    private static List<Fill> planes(List<Placed> bands) {
        List<Fill> planes = new ArrayList<>();
        for (Placed placed : bands) {
            for (Ink ink : placed.band().inks()) {
                if (ink instanceof Fill fill) {
                    Fill plane =
                            new Fill(fill.x(), placed.top() + fill.y(), fill.width(), fill.height(), fill.colour());
                    planes.stream()
                            .filter(above -> touches(above, plane))
                            .findFirst()
                            .ifPresentOrElse(
                                    above -> planes.set(planes.indexOf(above), joined(above, plane)),
                                    () -> planes.add(plane));
                }
            }
        }
        return planes;
    }

    private static boolean touches(Fill above, Fill below) {
        return above.x() == below.x()
                && above.width() == below.width()
                && above.colour().equals(below.colour())
                && Math.abs(above.y() + above.height() - below.y()) < 0.01;
    }

    private static Fill joined(Fill above, Fill below) {
        return new Fill(above.x(), above.y(), above.width(), above.height() + below.height(), above.colour());
    }

    private void fill(Fill plane, PdfName decoration) {
        begin(null, decoration);
        rectangle(plane.x(), Paper.HEIGHT - plane.y() - plane.height(), plane.width(), plane.height(), plane.colour());
        canvas.endMarkedContentSequence();
    }

    private void write(Words words, double y, PdfName decoration) {
        double x = words.x();
        List<Piece> pieces = words.line().pieces();
        int start = 0;
        for (int end = 1; end <= pieces.size(); end++) {
            if (end == pieces.size() || isLinked(pieces.get(end)) || isLinked(pieces.get(start))) {
                x = write(words, pieces.subList(start, end), x, y, decoration);
                start = end;
            }
        }
    }

    /** Pieces that belong to one part, drawn from x; returns where the next piece begins. */
    private double write(Words words, List<Piece> pieces, double x, double y, PdfName decoration) {
        Run run = pieces.getFirst().run();
        Part holder = words.part() == null ? null : words.part().holding(run);
        boolean isLink = run.target() != null;
        begin(holder, decoration);
        canvas.beginText();
        canvas.setColorFill(words.style().colour());
        canvas.setTextMatrix((float) x, (float) y);
        double end = x;
        for (Piece piece : pieces) {
            end += show(piece, words.style());
        }
        canvas.endText();
        canvas.endMarkedContentSequence();
        if (isLink) {
            begin(null, LAYOUT);
            rectangle(x, y - 1.8, end - x, 0.5, words.style().colour());
            canvas.endMarkedContentSequence();
        }
        if (isLink && holder != null) {
            links.add(holder, run, x, y, end, words.style());
        }
        return end;
    }

    private double show(Piece piece, Style style) {
        boolean strong = style.bold() || piece.run().bold();
        canvas.setFontAndSize(face.font(strong), (float) style.size());
        if (piece.isReplaced()) {
            PdfDictionary meant = new PdfDictionary();
            meant.put(PdfName.ACTUALTEXT, Strings.unicode(piece.meant()));
            canvas.beginMarkedContentSequence(new PdfName("Span"), meant, true);
            canvas.showText(piece.shown());
            canvas.endMarkedContentSequence();
        } else {
            canvas.showText(piece.shown());
        }
        return piece.shown()
                .codePoints()
                .mapToDouble(codePoint -> face.width(codePoint, strong, style.size()))
                .sum();
    }

    private void begin(@Nullable Part part, PdfName decoration) {
        if (part != null) {
            canvas.beginMarkedContentSequence(part.element());
            return;
        }
        PdfDictionary kind = new PdfDictionary();
        kind.put(PdfName.TYPE, decoration);
        canvas.beginMarkedContentSequence(ARTIFACT, kind, true);
    }

    private void rectangle(double x, double y, double width, double height, Color colour) {
        canvas.setColorFill(colour);
        canvas.rectangle((float) x, (float) y, (float) width, (float) height);
        canvas.fill();
    }

    private static boolean isLinked(Piece piece) {
        return piece.run().target() != null;
    }
}
