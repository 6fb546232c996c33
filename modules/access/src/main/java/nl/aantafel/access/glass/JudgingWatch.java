package nl.aantafel.access.glass;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.aantafel.access.GlassNotJudged;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.tenancy.EachMunicipality;
import nl.aantafel.tenancy.TenantContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Says each working day which broken glass nobody judged in time; silence would be the same as approving. */
@Component
class JudgingWatch {
    private static final LegalCalendar CALENDAR = LegalCalendar.bundled();
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private final EachMunicipality municipalities;
    private final BrokenStore store;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    JudgingWatch(
            EachMunicipality municipalities,
            BrokenStore store,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.municipalities = municipalities;
        this.store = store;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${aantafel.glass.pause:PT1H}", initialDelayString = "${aantafel.glass.start:PT2M}")
    void look() {
        municipalities.run(_ -> transaction.executeWithoutResult(_ -> tell()));
    }

    private void tell() {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        if (CALENDAR.isOffDay(today)) return;
        store.unjudged().stream()
                .filter(broken -> broken.isLate(CALENDAR, clock.instant()))
                .forEach(broken ->
                        events.publishEvent(new GlassNotJudged(TenantContext.required(), broken.id(), today)));
    }
}
