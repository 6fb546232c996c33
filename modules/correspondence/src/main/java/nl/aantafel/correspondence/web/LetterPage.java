package nl.aantafel.correspondence.web;

import java.net.URI;
import java.util.UUID;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.correspondence.archive.SentLetters;
import nl.aantafel.correspondence.archive.SentLetters.Opened;
import nl.aantafel.correspondence.log.DeliveryLog;
import nl.aantafel.correspondence.log.Happening;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.NoSuchComplaint;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Letters as files: for staff by complaint, for the citizen those of the complaint in the session. */
@Controller
class LetterPage {
    private final SentLetters letters;
    private final DeliveryLog log;

    LetterPage(SentLetters letters, DeliveryLog log) {
        this.letters = letters;
        this.log = log;
    }

    @GetMapping("/klachten/{id}/brieven/{letter}")
    ResponseEntity<byte[]> open(@PathVariable String id, @PathVariable String letter) {
        return letters.open(ComplaintId.parse(id), number(letter))
                .map(LetterPage::file)
                .orElseThrow(NoSuchComplaint::new);
    }

    @GetMapping("/status/mijn-klacht/brieven/{letter}")
    ResponseEntity<byte[]> openOwn(@PathVariable String letter) {
        if (!(CurrentSubject.get() instanceof Citizen(var complaint)))
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/status?verlopen"))
                    .build();
        var opened = letters.openOwn(new ComplaintId(complaint), number(letter)).orElseThrow(NoSuchComplaint::new);
        log.add(opened.letter().id(), Happening.READ, "");
        return file(opened);
    }

    private static ResponseEntity<byte[]> file(Opened opened) {
        var name =
                ContentDisposition.inline().filename(opened.letter().fileName()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", name.toString())
                .body(opened.pdf());
    }

    private static UUID number(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NoSuchComplaint();
        }
    }
}
