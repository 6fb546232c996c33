package nl.aantafel.kernel.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps complaints in the schema of the bound municipality. Steps are added, never changed or removed. */
@Repository
public class ComplaintStore {
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final StepMapper mapper;

    ComplaintStore(EntityManager entities, JdbcClient jdbc, StepMapper mapper) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    /** The next number of a year, without gaps that a rolled-back transaction would leave. */
    public String nextNumber(int year) {
        var last = jdbc.sql("""
                        insert into number_series (year, last_number) values (:year, 1)
                        on conflict (year) do update set last_number = number_series.last_number + 1
                        returning last_number""").param("year", year).query(Integer.class).single();
        return "KL-%d-%06d".formatted(year, last);
    }

    public void add(UUID id, String number, String codeHash, Projection projection) {
        entities.persist(new ComplaintRow(id, number, codeHash, projection));
    }

    public void append(UUID complaint, Recorded recorded) {
        entities.persist(new StepRow(new StepRow.Key(complaint, recorded.number()), mapper.toFact(recorded)));
    }

    /** Replaces what the lists show. Two writers at once: the second gets an optimistic lock failure. */
    public void project(UUID complaint, Listing listing) {
        var row = entities.find(ComplaintRow.class, complaint, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (row == null) throw new IllegalStateException("Klacht ontbreekt");
        row.projection = listing.projection();
        replace(row.involved, listing.involved());
        replace(row.clocks, listing.clocks());
    }

    private static <T> void replace(Set<T> kept, Set<T> now) {
        kept.retainAll(now);
        kept.addAll(now);
    }

    /** Writes what was changed, before somebody reads it with a statement of their own. */
    public void flush() {
        entities.flush();
    }

    public Optional<Dossier> find(UUID complaint) {
        return Optional.ofNullable(entities.find(ComplaintRow.class, complaint))
                .map(row -> new Dossier(row.number, history(complaint)));
    }

    /** Several at once, with two questions to the database however many there are, in the order asked. */
    public Map<UUID, Dossier> findAll(List<UUID> complaints) {
        if (complaints.isEmpty()) return Map.of();
        var histories = histories(complaints);
        var numbers = jdbc
                .sql("select id, number from complaint where id in (:complaints)")
                .param("complaints", complaints)
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("number")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var found = new LinkedHashMap<UUID, Dossier>();
        for (var id : complaints)
            if (numbers.containsKey(id))
                found.put(
                        id,
                        new Dossier(Objects.requireNonNull(numbers.get(id)), histories.getOrDefault(id, List.of())));
        return found;
    }

    private Map<UUID, List<Recorded>> histories(List<UUID> complaints) {
        return entities.createQuery(
                        "from StepRow s where s.key.complaint in :complaints order by s.key.number", StepRow.class)
                .setParameter("complaints", complaints)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.key.complaint(),
                        Collectors.mapping(row -> mapper.toRecorded(row.key.number(), row.fact), Collectors.toList())));
    }

    public Optional<Projection> projection(UUID complaint) {
        return Optional.ofNullable(entities.find(ComplaintRow.class, complaint)).map(row -> row.projection);
    }

    private List<Recorded> history(UUID complaint) {
        return entities.createQuery(
                        "from StepRow s where s.key.complaint = :complaint order by s.key.number", StepRow.class)
                .setParameter("complaint", complaint)
                .getResultStream()
                .map(row -> mapper.toRecorded(row.key.number(), row.fact))
                .toList();
    }

    public Optional<UUID> byNumber(String number) {
        return jdbc.sql("select id from complaint where number = :number")
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    /** The complaint that this number and code open together. */
    public Optional<UUID> byNumberAndCode(String number, String codeHash) {
        return jdbc.sql("select id from complaint where number = :number and code_hash = :hash")
                .param("number", number)
                .param("hash", codeHash)
                .query(UUID.class)
                .optional();
    }

    /** Complaints of somebody with this name, newest first, at most twenty. */
    public List<UUID> ofComplainant(String name) {
        return jdbc.sql("select id from complaint where complainant = :name order by received_on desc limit 20")
                .param("name", name)
                .query(UUID.class)
                .list();
    }

    public Optional<Stage> stageOf(String number) {
        return jdbc.sql("select stage from complaint where number = :number")
                .param("number", number)
                .query(String.class)
                .optional()
                .map(Stage::valueOf);
    }

    /** What an earlier sending of the same form led to. */
    public Optional<UUID> submitted(String keyHash) {
        return jdbc.sql("select complaint_id from submission where key_hash = :hash")
                .param("hash", keyHash)
                .query(UUID.class)
                .optional();
    }

    public void remember(String keyHash, UUID complaint, Instant at) {
        entities.flush();
        jdbc.sql("insert into submission (key_hash, complaint_id, at) values (:hash, :complaint, :at)")
                .param("hash", keyHash)
                .param("complaint", complaint)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
