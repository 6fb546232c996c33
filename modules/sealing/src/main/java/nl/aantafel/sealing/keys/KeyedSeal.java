package nl.aantafel.sealing.keys;

import nl.aantafel.sealing.Envelope;
import nl.aantafel.sealing.Place;
import nl.aantafel.sealing.Seal;
import nl.aantafel.tenancy.TenantContext;
import org.springframework.stereotype.Component;

/** Seals with the keys of the bound municipality. */
@Component
final class KeyedSeal implements Seal {
    private final Keyrings keyrings;

    KeyedSeal(Keyrings keyrings) {
        this.keyrings = keyrings;
    }

    @Override
    public byte[] close(Place place, byte[] clear) {
        var ring = keyrings.current();
        return Envelope.close(ring.key(ring.newest()), ring.newest(), here(), place, clear);
    }

    @Override
    public byte[] open(Place place, byte[] sealed) {
        var version = Envelope.version(sealed);
        return Envelope.open(keyrings.withVersion(version).key(version), here(), place, sealed);
    }

    @Override
    public byte[] newest() {
        return Envelope.header(keyrings.current().newest());
    }

    private static String here() {
        return TenantContext.required().value();
    }
}
