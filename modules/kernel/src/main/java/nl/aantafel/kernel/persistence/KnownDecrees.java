package nl.aantafel.kernel.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The royal decrees with which the terms of this municipality were last computed, and what runs by them. */
@Repository
public class KnownDecrees {
    private final JdbcClient jdbc;

    KnownDecrees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the terms were never computed. */
    public Optional<String> last() {
        return jdbc.sql("select decrees from known_decrees").query(String.class).optional();
    }

    public void remember(String decrees) {
        jdbc.sql("delete from known_decrees").update();
        jdbc.sql("insert into known_decrees (decrees) values (:decrees)")
                .param("decrees", decrees)
                .update();
    }

    public List<UUID> allComplaints() {
        return jdbc.sql("select id from complaint order by number")
                .query(UUID.class)
                .list();
    }

    /** The terms that ran when this complaint was last put in the lists. */
    public Set<RunningClock> running(UUID complaint) {
        return jdbc
                .sql(
                        "select clock, about, started_on, last_day, ours from running_clock where complaint_id = :complaint")
                .param("complaint", complaint)
                .query(RunningClock.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
