package nl.aantafel.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import nl.aantafel.MovableClock;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.Municipality;
import nl.aantafel.tenancy.TenantContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Tells the stories of each municipality once, after the start, beside the first pages and not before them. */
@Component
@Profile("demo")
public class DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private final Municipalities municipalities;
    private final Complaints complaints;
    private final Cast cast;
    private final Epilogue epilogue;
    private final MovableClock clock;
    /** The work of the day and the post go on meanwhile; whoever comes second tries again. */
    private final RetryTemplate again = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(5)
            .delay(Duration.ofMillis(100))
            .multiplier(2)
            .includes(OptimisticLockingFailureException.class)
            .build());

    private volatile boolean isDone;

    DemoLoader(Municipalities municipalities, Complaints complaints, Cast cast, Epilogue epilogue, Clock clock) {
        this.municipalities = municipalities;
        this.complaints = complaints;
        this.cast = cast;
        this.epilogue = epilogue;
        this.clock = (MovableClock) clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("demo").start(this::tellAll);
    }

    /** One municipality that fails does not stop the others. */
    void tellAll() {
        for (var municipality : municipalities.all())
            try {
                TenantContext.run(municipality.id(), () -> tell(municipality));
            } catch (RuntimeException e) {
                LOG.error("De demo van {} is niet geladen", municipality.name(), e);
            }
        isDone = true;
    }

    /** Whether every story was told, now or in an earlier run. */
    public boolean isDone() {
        return isDone;
    }

    /** All stories side by side, from the first day to today. Told before: then nothing happens. */
    private void tell(Municipality municipality) {
        var today = LocalDate.now(clock);
        var scripts = Scripts.of(municipality.slug(), today);
        var scenes = scripts.stream()
                .flatMap(script -> Scene.of(script, today, cast))
                .sorted(Comparator.comparing(scene -> scene.act().day()))
                .toList();
        if (scenes.isEmpty()) return;
        var performance = new Performance(municipality.slug(), complaints, cast);
        play(performance, scenes.getFirst());
        if (performance.wasPlayedBefore(scenes.getFirst())) return;
        LOG.info("Demo {}: {} stappen worden beleefd", municipality.name(), scenes.size());
        scenes.subList(1, scenes.size()).forEach(scene -> play(performance, scene));
        again.invoke(() -> epilogue.of(municipality.slug(), today, performance.receipts()));
        LOG.info(
                "Demo {}: {} klachten",
                municipality.name(),
                performance.receipts().size());
        scripts.stream().filter(Script::shown).map(Script::key).forEach(key -> show(municipality, performance, key));
    }

    /** Whoever tries the demo can see what a citizen sees. */
    private static void show(Municipality municipality, Performance performance, String story) {
        var receipt = Objects.requireNonNull(performance.receipts().get(story));
        LOG.info("Demo {}: /status opent met {} en {}", municipality.name(), receipt.number(), receipt.code());
    }

    private void play(Performance performance, Scene scene) {
        clock.runOn(scene.act().day(), () -> again.invoke(() -> performance.play(scene)));
    }
}
