package nl.aantafel.kernel.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
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
    /** Each with its complaints, in the order of their numbers. */
    private static final String TIES = """
            select k.id, k.kind, k.name, k.made_on,
              array(select l.complaint_id from linked_complaint l join complaint c on c.id = l.complaint_id
                    where l.link_id = k.id order by c.number) as complaints
            from complaint_link k""";

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Link> all() {
        return jdbc.sql(TIES + " order by k.made_on desc, k.id")
                .query(Links::link)
                .list();
    }

    public List<Link> of(UUID complaint) {
        return jdbc.sql(TIES + " where k.id in (select link_id from linked_complaint where complaint_id = :complaint)")
                .param("complaint", complaint)
                .query(Links::link)
                .list();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                LinkKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("made_on", LocalDate.class),
                List.of((UUID[]) row.getArray("complaints").getArray()));
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
