package nl.aantafel.kernel.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A step as a row; written once, never changed. */
@Entity
@Immutable
@Table(name = "step")
class StepRow {

    /** A step is the n-th of its complaint. */
    @Embeddable
    record Key(@Column(name = "complaint_id") UUID complaint, int number) implements Serializable {}

    @EmbeddedId
    Key key;

    @Embedded
    StepFact fact;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StepRow() {}

    StepRow(Key key, StepFact fact) {
        this.key = key;
        this.fact = fact;
    }
}
