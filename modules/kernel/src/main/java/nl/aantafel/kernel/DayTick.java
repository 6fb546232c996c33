package nl.aantafel.kernel;

import java.time.Duration;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.tenancy.EachMunicipality;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A day has passed: what was in time yesterday can be late today, and the lists must say so. Looks every hour, works once
 * a day for each municipality; several nodes do it once together.
 */
@Component
class DayTick {
    private final EachMunicipality municipalities;
    private final DayWork work;
    private final TransactionTemplate transaction;
    /** Somebody who takes a step at the same moment goes first. */
    private final RetryTemplate again = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(5)
            .delay(Duration.ofMillis(200))
            .multiplier(2)
            .includes(OptimisticLockingFailureException.class)
            .build());

    DayTick(EachMunicipality municipalities, DayWork work, TransactionTemplate transaction) {
        this.municipalities = municipalities;
        this.work = work;
        this.transaction = transaction;
    }

    @Scheduled(
            fixedDelayString = "${aantafel.day-tick.pause:PT1H}",
            initialDelayString = "${aantafel.day-tick.start:PT1M}")
    void look() {
        municipalities.run(municipality -> CurrentSubject.runAs(new Subject.Program(), this::renewOnce));
    }

    void renewOnce() {
        again.invoke(() -> transaction.executeWithoutResult(status -> work.once()));
    }
}
