package nl.aantafel.access.log;

import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looks;
import nl.aantafel.access.Subject.Staff;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gathers the looks of one transaction; they are written as its last act, so that readers wait for each other least. */
@Component
final class LookLog implements Looks {
    private final LogBook book;

    LookLog(LogBook book) {
        this.book = book;
    }

    @Override
    public void seen(Look look) {
        if (CurrentSubject.get() instanceof Staff staff) ofThisTransaction().add(Seen.by(staff, look));
    }

    private LooksOfTransaction ofThisTransaction() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly())
            throw new IllegalStateException(
                    "Wie een dossier laat zien, moet dat in dezelfde transactie kunnen vastleggen");
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(LooksOfTransaction.class::isInstance)
                .map(LooksOfTransaction.class::cast)
                .findFirst()
                .orElseGet(this::begun);
    }

    private LooksOfTransaction begun() {
        var looks = new LooksOfTransaction(book);
        TransactionSynchronizationManager.registerSynchronization(looks);
        return looks;
    }
}
