package nl.aantafel.kernel.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A step as a row; written once, never changed. */
@Entity
@Immutable
@Table(name = "step")
class StepRow {

    /** A step is the n-th of its complaint. */
    record Key(@Column(name = "complaint_id") UUID complaint, @Column(name = "number") int number)
            implements Serializable {}

    @EmbeddedId
    Key key;

    String kind;
    LocalDate onDay;
    Instant at;
    String by;
    String visibility;
    String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    String payload;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StepRow() {}

    StepRow(
            Key key,
            String kind,
            LocalDate onDay,
            Instant at,
            String by,
            String visibility,
            String reason,
            String payload) {
        this.key = key;
        this.kind = kind;
        this.onDay = onDay;
        this.at = at;
        this.by = by;
        this.visibility = visibility;
        this.reason = reason;
        this.payload = payload;
    }
}
