package nl.aantafel.kernel.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final SealedSteps steps;
    private final SealedListing sealed;

    ComplaintStore(EntityManager entities, JdbcClient jdbc, SealedSteps steps, SealedListing sealed) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.steps = steps;
        this.sealed = sealed;
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
        var row = new ComplaintRow(id, number, codeHash, projection);
        sealed.put(projection, row);
        entities.persist(row);
    }

    public void append(UUID complaint, Recorded recorded) {
        entities.persist(steps.row(complaint, recorded));
    }

    /** Replaces what the lists show. Two writers at once: the second gets an optimistic lock failure. */
    public void project(UUID complaint, Listing listing) {
        var row = entities.find(ComplaintRow.class, complaint, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (row == null) throw new IllegalStateException("Klacht ontbreekt");
        sealed.put(listing.projection(), row);
        replace(row.involved, listing.involved());
        replace(row.team, listing.around().team());
        row.recordedBy = listing.around().recorder();
        replace(row.clocks, listing.clocks());
        entities.flush();
        writeTerms(complaint, listing.around());
    }

    /** Seats and units have a day until which they hold, or none: rows without a key, written anew each time. */
    private void writeTerms(UUID complaint, Listing.Around around) {
        jdbc.sql("delete from complaint_seat where complaint_id = :id")
                .param("id", complaint)
                .update();
        jdbc.sql("delete from complaint_unit_out where complaint_id = :id")
                .param("id", complaint)
                .update();
        around.seats().forEach(seat -> write(complaint, seat));
        around.units().forEach(unit -> write(complaint, unit));
    }

    private void write(UUID complaint, HeldSeat seat) {
        jdbc.sql("insert into complaint_seat (complaint_id, username, from_day, until_day)"
                        + " values (:id, :who, :from, :until)")
                .param("id", complaint)
                .param("who", seat.username())
                .param("from", seat.from())
                .param("until", seat.until())
                .update();
    }

    private void write(UUID complaint, UnitOut unit) {
        jdbc.sql("insert into complaint_unit_out (complaint_id, unit, from_day, until_day)"
                        + " values (:id, :unit, :from, :until)")
                .param("id", complaint)
                .param("unit", unit.unit())
                .param("from", unit.from())
                .param("until", unit.until())
                .update();
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

    /** Several at once, with one question to the database however many there are, in the order asked. */
    public Map<UUID, Dossier> findAll(List<UUID> complaints) {
        if (complaints.isEmpty()) return Map.of();
        var numbered = entities.createQuery("""
                        select c.number, s from StepRow s join ComplaintRow c on c.id = s.key.complaint
                        where c.id in :complaints order by s.key.number""", Numbered.class)
                .setParameter("complaints", complaints)
                .getResultStream()
                .collect(Collectors.groupingBy(one -> one.step().key.complaint()));
        var found = new LinkedHashMap<UUID, Dossier>();
        for (var id : complaints) {
            var rows = numbered.get(id);
            if (rows != null) found.put(id, dossier(rows));
        }
        return found;
    }

    /** A step and the number of its complaint. */
    private record Numbered(String number, StepRow step) {}

    private Dossier dossier(List<Numbered> rows) {
        var history = rows.stream().map(row -> steps.recorded(row.step())).toList();
        return new Dossier(rows.getFirst().number(), history);
    }

    public Optional<Projection> projection(UUID complaint) {
        return Optional.ofNullable(entities.find(ComplaintRow.class, complaint)).map(sealed::projection);
    }

    private List<Recorded> history(UUID complaint) {
        return entities.createQuery(
                        "from StepRow s where s.key.complaint = :complaint order by s.key.number", StepRow.class)
                .setParameter("complaint", complaint)
                .getResultStream()
                .map(steps::recorded)
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
        return jdbc.sql("select id from complaint where name_mark = :mark or sealed is null and complainant = :name"
                        + " order by received_on desc limit 20")
                .param("mark", sealed.mark(name))
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
