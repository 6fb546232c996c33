package nl.aantafel.crawl;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.NoSuchComplaint;
import nl.aantafel.kernel.Submission;
import nl.aantafel.kernel.dossier.ContactStep.Noted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Mistakes made on purpose: each method is a controller that forgot something. It always asks as the coordinator, as code
 * does that was written with its own rights in mind. Only {@link PlantedHolesIT} puts one in the program, and takes it out.
 */
final class PlantedHoles {
    private static final Logger log = LoggerFactory.getLogger(PlantedHoles.class);
    private static final Staff COORDINATOR = new Staff("coordinator", "", Set.of(Role.COORDINATOR), "", "");

    private final Complaints complaints;
    private final String listed;
    private final Map<String, ResponseEntity<String>> kept = new ConcurrentHashMap<>();

    /** @param listed what its list shows */
    PlantedHoles(Complaints complaints, String listed) {
        this.complaints = complaints;
        this.listed = listed;
    }

    ResponseEntity<String> pageWithoutCheck(@PathVariable("id") String id) {
        return find(id).map(view -> ResponseEntity.ok(view.title())).orElseGet(PlantedHoles::absent);
    }

    ResponseEntity<String> idFromTheFormWithoutCheck(@RequestParam(name = "id", defaultValue = "") String id) {
        return pageWithoutCheck(id);
    }

    ResponseEntity<String> fragmentWithoutCheck(
            @PathVariable("id") String id, @RequestHeader(name = "HX-Request", required = false) String fragment) {
        return fragment == null ? absent() : pageWithoutCheck(id);
    }

    ResponseEntity<String> forbiddenInsteadOfAbsent(@PathVariable("id") String id) {
        return find(id).map(view -> answer(HttpStatus.FORBIDDEN)).orElseGet(PlantedHoles::absent);
    }

    ResponseEntity<String> failsOnWhatIsHidden(@PathVariable("id") String id) {
        return find(id).map(view -> answer(HttpStatus.INTERNAL_SERVER_ERROR)).orElseGet(PlantedHoles::absent);
    }

    ResponseEntity<String> entityTagOfWhatIsHidden(@PathVariable("id") String id) {
        return find(id).map(view -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .eTag("\"%d\"".formatted(view.seen()))
                        .body(""))
                .orElseGet(PlantedHoles::absent);
    }

    ResponseEntity<String> lengthOfWhatIsHidden(@PathVariable("id") String id) {
        var padding = find(id).map(view -> " ".repeat(view.seen())).orElse("");
        return ResponseEntity.status(HttpStatus.NOT_FOUND).body(padding);
    }

    /** Closed for those who send, open for those who only look. */
    ResponseEntity<String> closedForSendingOnly(@PathVariable("id") String id, HttpMethod method) {
        return method == HttpMethod.POST ? absent() : pageWithoutCheck(id);
    }

    /** What the first reader saw is kept by its number, whichever municipality asks next. */
    ResponseEntity<String> keptWithoutMunicipality(@PathVariable("id") String id) {
        return kept.computeIfAbsent(id, this::pageWithoutCheck);
    }

    /** Whoever asks gets the coordinator's list; the page behind each line is closed. */
    ResponseEntity<String> listOfWhatThePageHides() {
        return pageWithoutCheck(listed);
    }

    ResponseEntity<String> writesWithoutCheck(@PathVariable("id") String id) {
        find(id).ifPresent(this::note);
        return absent();
    }

    ResponseEntity<String> logsWhatItReads(@PathVariable("id") String id) {
        find(id).ifPresent(view -> log.info("Opened {}", view.title()));
        return absent();
    }

    private void note(ComplaintView view) {
        var step = new Noted(view.today(), "geplant");
        var submission = Submission.of(UUID.randomUUID().toString());
        CurrentSubject.runAs(COORDINATOR, () -> complaints.take(view.id(), step, submission));
    }

    private Optional<ComplaintView> find(String id) {
        try {
            return Optional.of(CurrentSubject.callAs(COORDINATOR, () -> complaints.find(ComplaintId.parse(id))));
        } catch (NoSuchComplaint absent) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<String> absent() {
        return answer(HttpStatus.NOT_FOUND);
    }

    private static ResponseEntity<String> answer(HttpStatus status) {
        return ResponseEntity.status(status).body("");
    }
}
