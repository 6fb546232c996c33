package nl.aantafel.kernel.chamber;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what the committee writes for itself, in the schema of the bound municipality. Nothing is changed or removed. */
@Repository
public class Chamber {
    private static final int MOST = 200;
    private final JdbcClient jdbc;
    private final Confidential confidential;

    Chamber(JdbcClient jdbc, Confidential confidential) {
        this.jdbc = jdbc;
        this.confidential = confidential;
    }

    /** Open complaints that are handled formally, the one that must be answered first in front. */
    public List<UUID> inHand() {
        return jdbc.sql("select id from complaint where is_open and stage = 'FORMAL'"
                        + " order by due_on nulls last, number limit :most")
                .param("most", MOST)
                .query(UUID.class)
                .list();
    }

    public List<CommitteeNote> notes(UUID complaint) {
        return jdbc.sql("select number, written_by, at, text, sealed from committee_note"
                        + " where complaint_id = :complaint order by number")
                .param("complaint", complaint)
                .query((row, _) -> new CommitteeNote(
                        row.getInt("number"), row.getString("written_by"), at(row), confidential.note(complaint, row)))
                .list();
    }

    public void note(UUID complaint, String by, Instant at, String text) {
        var number = next("select 1 + count(*) from committee_note where complaint_id = :complaint", complaint);
        jdbc.sql("insert into committee_note (complaint_id, number, written_by, at, sealed)"
                        + " values (:complaint, :number, :by, :at, :sealed)")
                .param("complaint", complaint)
                .param("number", number)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("sealed", confidential.sealed(complaint, number, text))
                .update();
    }

    private int next(String count, UUID complaint) {
        return jdbc.sql(count)
                .param("complaint", complaint)
                .query(Integer.class)
                .single();
    }

    /** The draft as last written. */
    public Optional<DraftAdvice> draft(UUID complaint) {
        return jdbc.sql("select number, findings, advice, recommendations, judgement, sealed from committee_draft"
                        + " where complaint_id = :complaint order by number desc limit 1")
                .param("complaint", complaint)
                .query((row, _) -> confidential.draft(complaint, row))
                .optional();
    }

    public void draft(UUID complaint, String by, Instant at, DraftAdvice draft) {
        var number = next("select 1 + count(*) from committee_draft where complaint_id = :complaint", complaint);
        jdbc.sql("insert into committee_draft (complaint_id, number, written_by, at, sealed)"
                        + " values (:complaint, :number, :by, :at, :sealed)")
                .param("complaint", complaint)
                .param("number", number)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("sealed", confidential.sealed(complaint, number, draft))
                .update();
    }

    /** Newest first. */
    public List<GeneralInstruction> instructions() {
        return jdbc.sql("select on_day, given_by, text from committee_instruction order by at desc limit :most")
                .param("most", MOST)
                .query(GeneralInstruction.class)
                .list();
    }

    /** Sending the same form twice gives one instruction. */
    public void instruct(String keyHash, GeneralInstruction instruction, Instant at) {
        jdbc.sql("""
                        insert into committee_instruction (key_hash, on_day, given_by, at, text)
                        values (:key, :on, :by, :at, :text) on conflict (key_hash) do nothing""")
                .param("key", keyHash)
                .param("on", instruction.onDay())
                .param("by", instruction.givenBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("text", instruction.text())
                .update();
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
