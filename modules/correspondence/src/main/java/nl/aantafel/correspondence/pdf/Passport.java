package nl.aantafel.correspondence.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import nl.aantafel.correspondence.letter.Letter;
import nl.aantafel.correspondence.letter.Text;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/** What the file says about itself: title, language, colour space, and that it is PDF/A-2a and PDF/UA-1. */
record Passport(Letter letter) {

    private static final String PRODUCER = "Aan tafel";

    /** Before the document is opened. */
    void announce(PdfWriter writer) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setXmpMetadata(Xmp.of(title(), letter, PRODUCER));
    }

    /** After the document is opened. */
    void stamp(PdfWriter writer) throws IOException {
        PdfString created = new PdfString("D:" + DateTimeFormatter.BASIC_ISO_DATE.format(letter.date()) + "000000Z");
        PdfDictionary facts = writer.getInfo();
        facts.put(PdfName.TITLE, Strings.unicode(title()));
        facts.put(PdfName.AUTHOR, Strings.unicode(letter.head().municipality()));
        facts.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        facts.put(PdfName.CREATIONDATE, created);
        facts.put(PdfName.MODDATE, created);
        facts.put(PdfName.FILEID, PdfEncryption.createInfoId(fingerprint(), fingerprint()));
        writer.getExtraCatalog().put(PdfName.LANG, Strings.unicode(letter.language()));
        writer.getExtraCatalog().put(new PdfName("OutputIntents"), new PdfArray(screenColours(writer)));
        mapRoles(writer.getStructureTreeRoot());
    }

    private String title() {
        return Text.of(letter.subject()).plain() + " (" + letter.reference() + ")";
    }

    private static void mapRoles(PdfStructureTreeRoot root) {
        root.mapRole(new PdfName("Address"), new PdfName("P"));
        root.mapRole(new PdfName("Callout"), new PdfName("Div"));
        root.mapRole(new PdfName("Signature"), new PdfName("Div"));
    }

    private static PdfDictionary screenColours(PdfWriter writer) throws IOException {
        PdfICCBased profile = new PdfICCBased(ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        intent.put(new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
        return intent;
    }

    /** The same for equal letters, another for any other. */
    private byte[] fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(letter.toString().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
