package nl.aantafel.correspondence.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import nl.aantafel.correspondence.letter.Run;
import nl.aantafel.correspondence.letter.Text;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/** A node of the structure tree, which a screen reader follows. It holds either content or other nodes, never both. */
final class Part {

    private static final PdfName LIST_NUMBERING = new PdfName("ListNumbering");

    private final PdfStructureElement element;
    private final Map<Run, Part> links = new IdentityHashMap<>();
    private final boolean holdsLinks;

    private Part(PdfStructureElement element, boolean holdsLinks) {
        this.element = element;
        this.holdsLinks = holdsLinks;
    }

    static Part document(PdfStructureTreeRoot root) {
        return new Part(new PdfStructureElement(root, new PdfName("Document")), false);
    }

    /** A node for other nodes, or for content without links. */
    Part child(String role) {
        return new Part(new PdfStructureElement(element, new PdfName(role)), false);
    }

    /** A node for this text. */
    Part childFor(String role, Text text) {
        boolean linked = text.runs().stream().anyMatch(run -> run.target() != null);
        return new Part(new PdfStructureElement(element, new PdfName(role)), linked);
    }

    /** Where the words of a run belong: here, or in a node of their own when links stand among them. */
    Part holding(Run run) {
        if (!holdsLinks) {
            return this;
        }
        return run.target() == null ? child("Span") : links.computeIfAbsent(run, linked -> child("Link"));
    }

    Part numbering(String kind) {
        return attribute("List", LIST_NUMBERING, new PdfName(kind));
    }

    Part columnHeader() {
        return attribute("Table", new PdfName("Scope"), new PdfName("Column"));
    }

    /** A picture: its box on the page and the words that stand for it. */
    Part pictured(PdfObject box, String alternative) {
        element.put(PdfName.ALT, Strings.unicode(alternative));
        return attribute("Layout", PdfName.BBOX, box);
    }

    /** Hangs an object of the page, such as the clickable plane of a link, in this node beside its words. */
    void adopt(PdfDictionary objectReference) {
        PdfObject kids = element.get(PdfName.K);
        if (kids instanceof PdfArray array) {
            array.add(objectReference);
        } else {
            PdfArray array = new PdfArray(kids);
            array.add(objectReference);
            element.put(PdfName.K, array);
        }
    }

    PdfStructureElement element() {
        return element;
    }

    private Part attribute(String owner, PdfName key, PdfObject value) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(key, value);
        element.put(PdfName.A, attributes);
        return this;
    }
}
