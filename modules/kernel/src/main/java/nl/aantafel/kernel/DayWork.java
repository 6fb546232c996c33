package nl.aantafel.kernel;

import nl.aantafel.kernel.persistence.ComplaintStore;
import nl.aantafel.kernel.persistence.Renewals;
import nl.aantafel.kernel.persistence.TermAlarms;
import org.springframework.stereotype.Component;

/** What a new day brings in one municipality: other terms by a decree, other lists, alarms. Once a day. */
@Component
record DayWork(Renewals renewals, ComplaintStore store, CaseLaw law, DecreeWatch decrees, TermAlarms alarms) {

    void once() {
        var today = law.today();
        if (!renewals.claim(today)) return;
        decrees.look();
        for (var id : renewals.passedBefore(today))
            store.find(id).ifPresent(dossier -> store.project(id, law.listing(dossier)));
        store.flush();
        alarms.raise(today);
    }
}
