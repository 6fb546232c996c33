package nl.aantafel.tenancy;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Probes extends JpaRepository<Probe, Long> {

    /** Checked by Spring Data at start, when no municipality is bound. */
    @Query("select count(p) from Probe p where p.owner <> :owner")
    long foreignTo(String owner);
}
