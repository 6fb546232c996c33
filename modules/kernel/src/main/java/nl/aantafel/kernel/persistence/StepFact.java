package nl.aantafel.kernel.persistence;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A recorded step in columns; {@code payload} holds the step's own facts as JSON. */
@Embeddable
record StepFact(
        String kind,
        LocalDate onDay,
        Instant at,
        String by,
        String visibility,
        String reason,
        @JdbcTypeCode(SqlTypes.JSON) String payload) {}
