package nl.aantafel.kernel;

import java.util.List;
import java.util.UUID;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.kernel.awb.objection.ObjectionWarnings;
import nl.aantafel.kernel.dossier.ObjectionStep.ObjectionTermTold;
import nl.aantafel.kernel.persistence.Watches;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.tenancy.EachMunicipality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells citizens in time that talking does not stop the term to object. A day is done when all complaints were looked at:
 * who stops halfway starts again, and a message that was sent is not sent twice, because its key is the same.
 */
@Component
class ObjectionWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ObjectionWatch.class);
    private static final LegalCalendar CALENDAR = LegalCalendar.bundled();
    private final EachMunicipality municipalities;
    private final Watches watches;
    private final Complaints complaints;
    private final TransactionTemplate transaction;

    ObjectionWatch(
            EachMunicipality municipalities, Watches watches, Complaints complaints, TransactionTemplate transaction) {
        this.municipalities = municipalities;
        this.watches = watches;
        this.complaints = complaints;
        this.transaction = transaction;
    }

    @Scheduled(
            fixedDelayString = "${aantafel.day-tick.pause:PT1H}",
            initialDelayString = "${aantafel.day-tick.start:PT1M}")
    void look() {
        municipalities.run(municipality -> CurrentSubject.runAs(new Subject.Program(), this::warnOnce));
    }

    void warnOnce() {
        var today = complaints.today();
        var ids = transaction.execute(status -> watches.isDone(today) ? List.<UUID>of() : watches.talking());
        for (var id : ids == null ? List.<UUID>of() : ids) warn(new ComplaintId(id));
        transaction.executeWithoutResult(status -> watches.done(today));
    }

    /** One complaint whose letter cannot leave keeps no other citizen from knowing. */
    private void warn(ComplaintId id) {
        try {
            ObjectionWarnings.due(complaints.find(id).dossier(), CALENDAR, complaints.today())
                    .forEach(told -> complaints.take(id, told, Submission.of(key(id, told))));
        } catch (UnlawfulStep stopped) {
            LOG.warn("De bezwaartermijn is niet verteld in klacht {}", id);
        }
    }

    private static String key(ComplaintId id, ObjectionTermTold told) {
        return "bezwaartermijn/%s/%d/%s/%s".formatted(id, told.element().value(), told.lastDay(), told.moment());
    }
}
