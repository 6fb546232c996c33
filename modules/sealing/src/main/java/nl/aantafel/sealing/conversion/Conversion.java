package nl.aantafel.sealing.conversion;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.aantafel.sealing.Seal;
import nl.aantafel.sealing.keys.Keyrings;
import nl.aantafel.tenancy.EachMunicipality;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes round the municipalities until every row is sealed with the newest key. Done is done: a later round asks nothing. */
@Component
public class Conversion {
    private static final Logger LOG = LoggerFactory.getLogger(Conversion.class);
    private static final int AT_ONCE = 200;

    private final EachMunicipality municipalities;
    private final List<SealedTable> tables;
    private final Bans bans;
    private final Keys keys;
    private final Set<Done> done = ConcurrentHashMap.newKeySet();

    Conversion(EachMunicipality municipalities, List<SealedTable> tables, Bans bans, Keys keys) {
        this.municipalities = municipalities;
        this.tables = tables;
        this.bans = bans;
        this.keys = keys;
    }

    /** @param life after which a key is renewed */
    @Component
    record Keys(
            Seal seal,
            Keyrings rings,
            @Value("${aantafel.sealing.key-life:P365D}") Duration life) {}

    private record Done(TenantId municipality, int version) {}

    @Scheduled(
            fixedDelayString = "${aantafel.sealing.pause:PT10M}",
            initialDelayString = "${aantafel.sealing.start:PT5S}")
    void round() {
        municipalities.run(_ -> finish());
    }

    /** Seals what is clear or under an older key in the bound municipality, and then forbids clear rows. */
    public void finish() {
        keys.rings().renewAfter(keys.life());
        var version = new Done(TenantContext.required(), keys.rings().current().newest());
        if (done.contains(version)) return;
        int sealed = tables.stream().mapToInt(this::finish).sum();
        if (sealed > 0) LOG.info("{}: {} rijen verzegeld", version.municipality(), sealed);
        if (tables.stream().map(SealedTable::ban).filter(bans::refuses).count() == 0) done.add(version);
    }

    private int finish(SealedTable table) {
        int sum = 0;
        for (int now = Integer.MAX_VALUE; now >= AT_ONCE; sum += now) now = table.sealClear(AT_ONCE);
        for (int now = Integer.MAX_VALUE; now >= AT_ONCE; sum += now) now = table.sealAnew(AT_ONCE);
        return sum;
    }
}
