package nl.aantafel.kernel.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.together.Link;
import nl.aantafel.kernel.together.LinkKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which complaints are tied together. */
@Repository
public class Links {
    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Link> all() {
        return jdbc.sql("select id from complaint_link order by made_on desc, id").query(UUID.class).list().stream()
                .map(this::one)
                .toList();
    }

    public List<Link> of(UUID complaint) {
        return jdbc
                .sql("select link_id from linked_complaint where complaint_id = :complaint")
                .param("complaint", complaint)
                .query(UUID.class)
                .list()
                .stream()
                .map(this::one)
                .toList();
    }

    private Link one(UUID id) {
        var complaints = jdbc.sql("""
                        select l.complaint_id from linked_complaint l join complaint c on c.id = l.complaint_id
                        where l.link_id = :id order by c.number
                        """).param("id", id).query(UUID.class).list();
        return jdbc.sql("select kind, name, made_on from complaint_link where id = :id")
                .param("id", id)
                .query((row, _) -> new Link(
                        id,
                        LinkKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getObject("made_on", LocalDate.class),
                        complaints))
                .single();
    }

    public void add(Link link, String by) {
        jdbc.sql("""
                        insert into complaint_link (id, kind, name, made_on, made_by)
                        values (:id, :kind, :name, :on, :by)
                        """)
                .param("id", link.id())
                .param("kind", link.kind().name())
                .param("name", link.name())
                .param("on", link.madeOn())
                .param("by", by)
                .update();
        for (var complaint : link.complaints())
            jdbc.sql("insert into linked_complaint (link_id, complaint_id) values (:id, :complaint)")
                    .param("id", link.id())
                    .param("complaint", complaint)
                    .update();
    }

    public void remove(UUID id) {
        jdbc.sql("delete from linked_complaint where link_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from complaint_link where id = :id").param("id", id).update();
    }
}
