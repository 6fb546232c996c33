package nl.aantafel.kernel.persistence;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A recorded step in columns.
 *
 * @param reason empty when it is sealed
 * @param payload the step's own facts as JSON; when it is sealed only what is counted, see {@link Countable}
 * @param sealed all of its facts and the reason; {@code null} in rows of before there were seals
 */
@Embeddable
record StepFact(
        String kind,
        LocalDate onDay,
        Instant at,
        String by,
        String visibility,
        String reason,
        @JdbcTypeCode(SqlTypes.JSON) String payload,
        byte @Nullable [] sealed) {}
