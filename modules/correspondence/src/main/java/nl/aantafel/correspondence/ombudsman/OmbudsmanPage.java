package nl.aantafel.correspondence.ombudsman;

import java.net.URI;
import java.util.Locale;
import java.util.function.BiFunction;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.Complaints;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** One click: the file for the ombudsman, of the complaint in the session. */
@Controller
class OmbudsmanPage {
    private static final MediaType ZIP = MediaType.valueOf("application/zip");
    private final Complaints complaints;
    private final OmbudsmanFile file;

    OmbudsmanPage(Complaints complaints, OmbudsmanFile file) {
        this.complaints = complaints;
        this.file = file;
    }

    @GetMapping("/status/mijn-klacht/ombudsman.zip")
    ResponseEntity<byte[]> all(Locale language) {
        return answer("zip", ZIP, language, file::all);
    }

    @GetMapping("/status/mijn-klacht/ombudsman.pdf")
    ResponseEntity<byte[]> request(Locale language) {
        return answer("pdf", MediaType.APPLICATION_PDF, language, file::request);
    }

    private ResponseEntity<byte[]> answer(
            String ending, MediaType type, Locale language, BiFunction<ComplaintView, Locale, byte[]> made) {
        if (!(CurrentSubject.get() instanceof Citizen(var id)))
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/status?verlopen"))
                    .build();
        var complaint = complaints.find(new ComplaintId(id));
        var name = complaint.dossier().number() + "-ombudsman." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(made.apply(complaint, language));
    }
}
