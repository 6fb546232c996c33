package nl.aantafel.access.log;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.aantafel.access.LookNotRecorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionSynchronization;

/** What was seen in one transaction. A failure to write it down undoes the transaction, and with it the read. */
final class LooksOfTransaction implements TransactionSynchronization {
    private static final Logger LOG = LoggerFactory.getLogger(LooksOfTransaction.class);
    private final LogBook book;
    private final Set<Seen> seen = new LinkedHashSet<>();
    private Set<Seen> written = Set.of();

    LooksOfTransaction(LogBook book) {
        this.book = book;
    }

    void add(Seen look) {
        seen.add(look);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        var looks = new LinkedHashSet<>(SameLook.merged(seen));
        looks.removeAll(LooksOfRequest.written());
        if (looks.isEmpty()) return;
        try {
            book.write(List.copyOf(looks));
            written = looks;
        } catch (DataAccessException failure) {
            LOG.error("Inzage kon niet worden vastgelegd; het dossier is niet getoond", failure);
            throw new LookNotRecorded(failure);
        }
    }

    @Override
    public void afterCommit() {
        LooksOfRequest.add(written);
    }
}
