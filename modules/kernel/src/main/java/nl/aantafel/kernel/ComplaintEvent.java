package nl.aantafel.kernel;

import java.time.LocalDate;
import nl.aantafel.tenancy.TenantId;

/** What other modules may react to, in the same transaction. Ids and dates only, never personal data. */
public sealed interface ComplaintEvent {
    TenantId tenant();

    ComplaintId complaint();

    record ComplaintReceived(TenantId tenant, ComplaintId complaint, LocalDate on) implements ComplaintEvent {}

    /** @param number position of the step in the dossier; @param kind its simple class name */
    record StepTaken(TenantId tenant, ComplaintId complaint, int number, String kind, LocalDate on)
            implements ComplaintEvent {}
}
