package nl.aantafel.correspondence.ombudsman;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.aantafel.correspondence.archive.SentLetter;
import nl.aantafel.correspondence.archive.SentLetters;
import nl.aantafel.correspondence.archive.SentLetters.Line;
import nl.aantafel.correspondence.compose.OmbudsmanRequest;
import nl.aantafel.correspondence.dispatch.Occasions;
import nl.aantafel.correspondence.pdf.LetterPdf;
import nl.aantafel.kernel.ComplaintView;
import org.springframework.stereotype.Component;

/** The citizen's whole complaint in one file: the request, and every letter the citizen got from us. */
@Component
class OmbudsmanFile {
    private static final String DUTCH_NAME = "0-verzoekschrift.pdf";
    private static final String ENGLISH_NAME = "0-request.pdf";
    private final Occasions occasions;
    private final SentLetters letters;
    private final LetterPdf pdf;

    OmbudsmanFile(Occasions occasions, SentLetters letters, LetterPdf pdf) {
        this.occasions = occasions;
        this.letters = letters;
        this.pdf = pdf;
    }

    /** The request alone, as PDF. */
    byte[] request(ComplaintView complaint, Locale language) {
        var titles = own(complaint).stream().map(OmbudsmanFile::title).toList();
        return pdf.render(OmbudsmanRequest.of(occasions.in(complaint, language), titles));
    }

    /** Request and letters, as ZIP. */
    byte[] all(ComplaintView complaint, Locale language) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, language.getLanguage().equals("en") ? ENGLISH_NAME : DUTCH_NAME, request(complaint, language));
            int number = 1;
            for (var letter : own(complaint)) {
                var opened = letters.openOwn(complaint.id(), letter.id());
                if (opened.isPresent())
                    add(zip, number++ + "-" + letter.fileName(), opened.get().pdf());
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(file);
        zip.closeEntry();
    }

    /** The oldest first: so they are read. */
    private List<SentLetter> own(ComplaintView complaint) {
        return letters.of(complaint.id()).reversed().stream()
                .map(Line::letter)
                .filter(SentLetter::isToComplainant)
                .toList();
    }

    private static String title(SentLetter letter) {
        return letter.on() + ": " + letter.subject();
    }
}
