package nl.aantafel.correspondence.log;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.kernel.ComplaintId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A copy of the log (Awb 2:25): for staff of a whole complaint, for the citizen of the own letters. */
@Controller
class LogPage {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private final LogCopies copies;

    LogPage(LogCopies copies) {
        this.copies = copies;
    }

    @GetMapping("/klachten/{id}/verzendlog.csv")
    ResponseEntity<byte[]> forStaff(@PathVariable String id) {
        return file(copies.whole(ComplaintId.parse(id)));
    }

    @GetMapping("/status/mijn-klacht/verzendlog.csv")
    ResponseEntity<byte[]> forCitizen() {
        if (!(CurrentSubject.get() instanceof Citizen(var own)))
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/status?verlopen"))
                    .build();
        return file(copies.own(new ComplaintId(own)));
    }

    private static ResponseEntity<byte[]> file(LogCopies.Copy copy) {
        var name = ContentDisposition.attachment()
                .filename(copy.number() + "-verzendlog.csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", name.toString())
                .body(LogFile.of(copy.lines()).getBytes(StandardCharsets.UTF_8));
    }
}
