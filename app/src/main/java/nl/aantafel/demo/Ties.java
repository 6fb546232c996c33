package nl.aantafel.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.kernel.LinkedComplaints;
import nl.aantafel.kernel.Receipt;
import nl.aantafel.kernel.together.LinkKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The coordinator who ties what belongs together, as written down in {@code demo/<slug>/samen/*.yaml}. */
record Ties(LinkedComplaints linked, Subject coordinator) {
    private static final Logger LOG = LoggerFactory.getLogger(Ties.class);

    /** @param stories the keys of the stories that belong together */
    record Tie(LinkKind kind, String name, List<String> stories) {}

    static List<Tie> of(String slug, LocalDate today) {
        return Scripts.written(slug + "/samen")
                .map(written -> new Facts(today).read(Tie.class, written))
                .toList();
    }

    void make(String slug, LocalDate today, Map<String, Receipt> receipts) {
        for (var tie : of(slug, today)) {
            var numbers = tie.stories().stream()
                    .map(story ->
                            Objects.requireNonNull(receipts.get(story), story).number())
                    .toList();
            CurrentSubject.callAs(coordinator, () -> linked.tie(tie.kind(), tie.name(), numbers))
                    .ifPresent(why -> LOG.error("Demo {}: niet samen te zien, {}", slug, why));
        }
    }
}
