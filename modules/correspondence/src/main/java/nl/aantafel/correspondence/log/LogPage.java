package nl.aantafel.correspondence.log;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
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
    private final DeliveryLog log;
    private final Complaints complaints;

    LogPage(DeliveryLog log, Complaints complaints) {
        this.log = log;
        this.complaints = complaints;
    }

    @GetMapping("/klachten/{id}/verzendlog.csv")
    ResponseEntity<byte[]> forStaff(@PathVariable String id) {
        var complaint = complaints.find(ComplaintId.parse(id));
        return file(complaint.dossier().number(), log.of(complaint.id()));
    }

    @GetMapping("/status/mijn-klacht/verzendlog.csv")
    ResponseEntity<byte[]> forCitizen() {
        if (!(CurrentSubject.get() instanceof Citizen(var own)))
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/status?verlopen"))
                    .build();
        var complaint = complaints.find(new ComplaintId(own));
        return file(complaint.dossier().number(), log.ofCitizen(complaint.id()));
    }

    private static ResponseEntity<byte[]> file(String number, List<LogLine> lines) {
        var name = ContentDisposition.attachment()
                .filename(number + "-verzendlog.csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", name.toString())
                .body(LogFile.of(lines).getBytes(StandardCharsets.UTF_8));
    }
}
