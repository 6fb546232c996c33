package nl.aantafel.correspondence.log;

import java.util.List;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looking;
import nl.aantafel.access.Looks;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.NeedToKnow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Copies of the log to take along (Awb 2:25), for the person bound to the current work. */
@Component
@Transactional
class LogCopies {
    private final DeliveryLog log;
    private final Complaints complaints;
    private final NeedToKnow need;
    private final Looks looks;

    LogCopies(DeliveryLog log, Complaints complaints, NeedToKnow need, Looks looks) {
        this.need = need;
        this.log = log;
        this.complaints = complaints;
        this.looks = looks;
    }

    /** @param number of the complaint */
    record Copy(String number, List<LogLine> lines) {}

    /** @throws nl.aantafel.kernel.NoSuchComplaint when the complaint is not for the one who asks */
    Copy whole(ComplaintId id) {
        var complaint = complaints.find(id);
        var rule = need.require(id, Compartment.LETTER);
        looks.seen(Look.at(Looking.DOWNLOADED, id.value(), Compartment.LETTER, rule));
        return new Copy(complaint.dossier().number(), log.of(id));
    }

    /** What was addressed to the citizen. */
    Copy own(ComplaintId id) {
        return new Copy(complaints.find(id).dossier().number(), log.ofCitizen(id));
    }
}
