package nl.aantafel.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Program;
import nl.aantafel.demo.Act.Begins;
import nl.aantafel.demo.Act.Takes;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.NoSuchComplaint;
import nl.aantafel.kernel.Receipt;
import nl.aantafel.kernel.Submission;
import nl.aantafel.kernel.UnlawfulStep;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One telling of all stories of one municipality: plays each scene as the one who does it. */
final class Performance {
    private static final Logger LOG = LoggerFactory.getLogger(Performance.class);
    private final String slug;
    private final Complaints complaints;
    private final Cast cast;
    private final Map<String, Receipt> receipts = new HashMap<>();
    private final Set<String> stopped = new HashSet<>();

    Performance(String slug, Complaints complaints, Cast cast) {
        this.slug = slug;
        this.complaints = complaints;
        this.cast = cast;
    }

    Map<String, Receipt> receipts() {
        return Map.copyOf(receipts);
    }

    /** Plays a scene. A story that the law refuses stops there; that is a mistake in the story. */
    void play(Scene scene) {
        if (stopped.contains(scene.story())) return;
        try {
            CurrentSubject.runAs(subject(scene), () -> act(scene));
        } catch (UnlawfulStep e) {
            stopped.add(scene.story());
            LOG.error(
                    "Demo {}: verhaal {} stopt op {}: {}",
                    slug,
                    scene.story(),
                    scene.act().day(),
                    e.getMessage());
        } catch (NoSuchComplaint e) {
            stopped.add(scene.story());
            LOG.error(
                    "Demo {}: verhaal {} stopt op {}: {} mag dit niet",
                    slug,
                    scene.story(),
                    scene.act().day(),
                    scene.act().by());
        }
    }

    /** Whether the first scene of all was played in an earlier telling: then something came after it. */
    boolean wasPlayedBefore(Scene first) {
        var receipt = receipts.get(first.story());
        if (receipt == null || !(first.act() instanceof Begins begins)) return false;
        var steps = CurrentSubject.callAs(
                new Program(), () -> complaints.find(receipt.id()).seen());
        return steps > 1 + begins.more().size();
    }

    private void act(Scene scene) {
        var key = scene.submissionKey(slug);
        switch (scene.act()) {
            case Begins begins ->
                receipts.put(scene.story(), complaints.receive(begins.received(), begins.more(), key));
            case Takes takes ->
                complaints.take(
                        idOf(scene), takes.step(this::number), new Submission(key, Submission.ANY, takes.anyway()));
        }
    }

    private Subject subject(Scene scene) {
        return switch (scene.act().by()) {
            case Act.PROGRAM -> new Program();
            case Act.CITIZEN -> new Citizen(idOf(scene).value());
            case String username -> cast.named(username);
        };
    }

    private ComplaintId idOf(Scene scene) {
        return Objects.requireNonNull(receipts.get(scene.story())).id();
    }

    private @Nullable String number(String story) {
        var receipt = receipts.get(story);
        return receipt == null ? null : receipt.number();
    }
}
