package nl.aantafel.kernel.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A complaint's one row: its identity, and what the lists show of it. */
@Entity
@Table(name = "complaint")
class ComplaintRow {
    @Id
    UUID id;

    String number;

    @Version
    int version;

    String codeHash;

    /** Without its words, except in rows of before there were seals. */
    @Embedded
    Projection projection;

    byte @Nullable [] sealed;

    byte @Nullable [] nameMark;

    @JdbcTypeCode(SqlTypes.ARRAY)
    long[] wordMarks = {};

    @ElementCollection
    @CollectionTable(name = "complaint_involved", joinColumns = @JoinColumn(name = "complaint_id"))
    @Column(name = "username")
    Set<String> involved = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "complaint_team", joinColumns = @JoinColumn(name = "complaint_id"))
    @Column(name = "username")
    Set<String> team = new HashSet<>();

    String recordedBy = "";

    @ElementCollection
    @CollectionTable(name = "running_clock", joinColumns = @JoinColumn(name = "complaint_id"))
    Set<RunningClock> clocks = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ComplaintRow() {}

    ComplaintRow(UUID id, String number, String codeHash, Projection projection) {
        this.id = id;
        this.number = number;
        this.codeHash = codeHash;
        this.projection = projection;
    }
}
