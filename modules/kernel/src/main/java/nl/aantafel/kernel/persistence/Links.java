package nl.aantafel.kernel.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.together.Link;
import nl.aantafel.kernel.together.LinkKind;
import nl.aantafel.sealing.Place;
import nl.aantafel.sealing.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which complaints are tied together. */
@Repository
public class Links {
    /** Each with its complaints, in the order of their numbers. */
    private static final String TIES = """
            select k.id, k.kind, k.name, k.sealed, k.made_on,
              array(select l.complaint_id from linked_complaint l join complaint c on c.id = l.complaint_id
                    where l.link_id = k.id order by c.number) as complaints
            from complaint_link k""";

    private final JdbcClient jdbc;
    private final Seal seal;

    Links(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    public List<Link> all() {
        return jdbc.sql(TIES + " order by k.made_on desc, k.id")
                .query(this::link)
                .list();
    }

    public List<Link> of(UUID complaint) {
        return jdbc.sql(TIES + " where k.id in (select link_id from linked_complaint where complaint_id = :complaint)")
                .param("complaint", complaint)
                .query(this::link)
                .list();
    }

    private Link link(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Link(
                id,
                LinkKind.valueOf(row.getString("kind")),
                name(id, row),
                row.getObject("made_on", LocalDate.class),
                List.of((UUID[]) row.getArray("complaints").getArray()));
    }

    private String name(UUID id, ResultSet row) throws SQLException {
        var sealed = row.getBytes("sealed");
        return sealed == null ? row.getString("name") : seal.text(place(id), sealed);
    }

    private static Place place(UUID id) {
        return Place.of("complaint_link.sealed", id);
    }

    public void add(Link link, String by) {
        jdbc.sql("""
                        insert into complaint_link (id, kind, sealed, made_on, made_by)
                        values (:id, :kind, :sealed, :on, :by)
                        """)
                .param("id", link.id())
                .param("kind", link.kind().name())
                .param("sealed", seal.close(place(link.id()), link.name()))
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
