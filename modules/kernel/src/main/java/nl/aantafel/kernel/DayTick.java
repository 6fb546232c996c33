package nl.aantafel.kernel;

import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.kernel.persistence.ComplaintStore;
import nl.aantafel.kernel.persistence.Renewals;
import nl.aantafel.tenancy.EachMunicipality;
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
    private final Renewals renewals;
    private final ComplaintStore store;
    private final CaseLaw law;
    private final TransactionTemplate transaction;

    DayTick(
            EachMunicipality municipalities,
            Renewals renewals,
            ComplaintStore store,
            CaseLaw law,
            TransactionTemplate transaction) {
        this.municipalities = municipalities;
        this.renewals = renewals;
        this.store = store;
        this.law = law;
        this.transaction = transaction;
    }

    @Scheduled(
            fixedDelayString = "${aantafel.day-tick.pause:PT1H}",
            initialDelayString = "${aantafel.day-tick.start:PT1M}")
    void look() {
        municipalities.run(municipality -> CurrentSubject.runAs(new Subject.Program(), this::renewOnce));
    }

    void renewOnce() {
        transaction.executeWithoutResult(status -> {
            var today = law.today();
            if (!renewals.claim(today)) return;
            for (var id : renewals.passedBefore(today))
                store.find(id).ifPresent(dossier -> store.project(id, law.projection(dossier), dossier.involved()));
        });
    }
}
