package nl.aantafel.kernel.web.calculator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** An empty log of contacts for neighbourhood teams, so that a later complaint has a file (report p. 29, S-166). */
@Controller
class ContactLogTemplate {
    /** Without it a spreadsheet reads the letters with accents wrongly. */
    private static final String UTF_8_MARK = "\uFEFF";

    private final MessageSource texts;

    ContactLogTemplate(MessageSource texts) {
        this.texts = texts;
    }

    @GetMapping("/hulpmiddelen/contactjournaal")
    ResponseEntity<byte[]> template(Locale locale) {
        var columns = texts.getMessage("contact-log.columns", null, locale);
        var name =
                ContentDisposition.attachment().filename("contactjournaal.csv").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body((UTF_8_MARK + columns + "\r\n").getBytes(UTF_8));
    }
}
