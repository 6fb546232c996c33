package nl.aantafel.tenancy;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A row that says whose it is, so that it can be recognised anywhere else. */
@Entity
class Probe {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String owner;

    protected Probe() {}

    Probe(String owner) {
        this.owner = owner;
    }
}
