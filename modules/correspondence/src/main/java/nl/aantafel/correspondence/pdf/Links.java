package nl.aantafel.correspondence.pdf;

import java.net.URI;
import java.util.Objects;
import nl.aantafel.correspondence.letter.Run;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;

/** The clickable planes over linked words, each hung in the structure tree beside its words. */
record Links(PdfWriter writer) {

    private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");
    private static final PdfName OBJECT = new PdfName("Obj");

    void add(Part link, Run run, double x, double y, double end, Style style) {
        URI target = Objects.requireNonNull(run.target());
        PdfAnnotation plane = new PdfAnnotation(
                writer,
                (float) x,
                (float) (y - style.size() * 0.3),
                (float) end,
                (float) (y + style.size()),
                new PdfAction(target.toASCIIString()));
        plane.put(PdfName.CONTENTS, Strings.unicode(told(target)));
        plane.put(
                PdfName.STRUCTPARENT,
                new PdfNumber(writer.getStructureTreeRoot()
                        .addExistingObject(link.element().getReference())));
        plane.setFlags(PdfAnnotation.FLAGS_PRINT);
        plane.setBorder(new PdfBorderArray(0, 0, 0));
        writer.addAnnotation(plane);
        link.adopt(reference(plane));
    }

    private PdfDictionary reference(PdfAnnotation plane) {
        PdfDictionary reference = new PdfDictionary(OBJECT_REFERENCE);
        reference.put(OBJECT, plane.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        return reference;
    }

    private static String told(URI target) {
        String address = target.getSchemeSpecificPart();
        return switch (target.getScheme()) {
            case "mailto" -> "E-mail aan " + address;
            case "tel" -> "Bel " + address;
            default -> "Naar de webpagina " + target;
        };
    }
}
