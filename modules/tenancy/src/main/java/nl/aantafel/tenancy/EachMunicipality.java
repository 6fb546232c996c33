package nl.aantafel.tenancy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The second edge: work that the clock or a queue starts, done for one municipality after another. */
@Component
public final class EachMunicipality {
    private static final Logger LOG = LoggerFactory.getLogger(EachMunicipality.class);

    private final Municipalities municipalities;
    private final Set<TenantId> skipped = ConcurrentHashMap.newKeySet();

    EachMunicipality(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** Binds each municipality in turn. One that fails is logged by its id and does not stop the others; one that
     * is shut is left alone. */
    public void run(Consumer<Municipality> work) {
        for (var municipality : municipalities.all()) {
            if (isSkipped(municipality.id())) continue;
            try {
                TenantContext.run(municipality.id(), () -> work.accept(municipality));
            } catch (RuntimeException failure) {
                LOG.error("{}: werk mislukt, de andere gemeenten gaan door", municipality.id(), failure);
            }
        }
    }

    /** Said once for each, not at every round of every worker. */
    private boolean isSkipped(TenantId id) {
        if (!municipalities.isShut(id)) return false;
        if (skipped.add(id)) LOG.error("{}: ALARM het werk blijft liggen, de gemeente is gesloten", id);
        return true;
    }
}
