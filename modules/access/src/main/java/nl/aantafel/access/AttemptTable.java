package nl.aantafel.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Attempts in the schema of the bound municipality. Rows are locked in one order, so that two at once wait and never block. */
@Repository
class AttemptTable {
    private final JdbcClient database;
    private final TransactionTemplate alone;
    private final Map<TenantId, Instant> cleaned = new ConcurrentHashMap<>();

    AttemptTable(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What was counted stays counted, whatever becomes of the work around it. */
    <T> T inOneGo(Supplier<T> work) {
        return alone.execute(status -> work.get());
    }

    /** Locks the row of this key until the end of the transaction and gives what it holds. */
    Moments hold(String limit, AttemptKey key, Instant until) {
        return Moments.parse(database.sql("""
                        insert into attempt (kind, digest, moments, counts_until) values (:kind, :digest, '', :until)
                        on conflict (kind, digest) do update set counts_until = attempt.counts_until
                        returning moments
                        """)
                .param("kind", kind(limit, key))
                .param("digest", digest(key))
                .param("until", until.toEpochMilli())
                .query(String.class)
                .single());
    }

    void keep(String limit, AttemptKey key, Moments moments, Instant until) {
        database.sql("""
                        update attempt set moments = :moments, counts_until = :until
                        where kind = :kind and digest = :digest
                        """)
                .param("moments", moments.written())
                .param("until", until.toEpochMilli())
                .param("kind", kind(limit, key))
                .param("digest", digest(key))
                .update();
    }

    void forget(String limit, AttemptKey key) {
        database.sql("delete from attempt where kind = :kind and digest = :digest")
                .param("kind", kind(limit, key))
                .param("digest", digest(key))
                .update();
    }

    /** Removes what no longer counts, once in a window. */
    void clean(Instant now, Duration window) {
        var here = TenantContext.required();
        var last = cleaned.putIfAbsent(here, now);
        if (last == null || last.plus(window).isAfter(now) || !cleaned.replace(here, last, now)) return;
        inOneGo(() -> database.sql("""
                        delete from attempt where (kind, digest) in
                            (select kind, digest from attempt where counts_until < :now for update skip locked)
                        """).param("now", now.toEpochMilli()).update());
    }

    private static String kind(String limit, AttemptKey key) {
        return limit + ":" + key.kind();
    }

    private static String digest(AttemptKey key) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(key.value().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
