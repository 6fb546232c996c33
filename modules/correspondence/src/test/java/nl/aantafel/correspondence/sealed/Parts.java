package nl.aantafel.correspondence.sealed;

import java.util.List;
import nl.aantafel.correspondence.archive.SentLetters;
import nl.aantafel.kernel.persistence.ComplaintStore;
import nl.aantafel.kernel.persistence.WorkList;
import nl.aantafel.sealing.Seal;
import nl.aantafel.sealing.conversion.Conversion;
import nl.aantafel.sealing.conversion.SealedTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Parts of the program that read, and that seal. */
@Component
record Parts(
        Seal seal,
        JdbcClient jdbc,
        TransactionTemplate transaction,
        ComplaintStore store,
        SentLetters letters,
        WorkList list,
        Conversion conversion,
        List<SealedTable> tables) {}
