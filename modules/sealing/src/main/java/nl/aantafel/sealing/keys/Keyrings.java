package nl.aantafel.sealing.keys;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.aantafel.sealing.KeyMissing;
import nl.aantafel.sealing.SealBroken;
import nl.aantafel.sealing.keys.KeyStore.Kind;
import nl.aantafel.sealing.keys.KeyStore.Wrapped;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import nl.aantafel.tenancy.connection.OwnerDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of every municipality, unwrapped in memory. One whose keys do not fit gets none, and is shut. */
@Component
public class Keyrings {
    private static final Logger LOG = LoggerFactory.getLogger(Keyrings.class);
    private static final int LENGTH = 32;

    private final OwnerDatabase owner;
    private final MasterKeys masterKeys;
    private final Proofs proofs;
    private final Municipalities municipalities;
    private final InstantSource clock;
    private final Map<TenantId, Keyring> rings = new ConcurrentHashMap<>();

    Keyrings(
            OwnerDatabase owner,
            MasterKeys masterKeys,
            Proofs proofs,
            Municipalities municipalities,
            InstantSource clock) {
        this.owner = owner;
        this.masterKeys = masterKeys;
        this.proofs = proofs;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * The keys of the bound municipality.
     *
     * @throws KeyMissing when they did not fit, or there is no such municipality
     */
    public Keyring current() {
        var ring = rings.get(TenantContext.required());
        if (ring == null) throw new KeyMissing();
        return ring;
    }

    /** The same, looked up again when a key of this version is not there: another node may have made it. */
    Keyring withVersion(int version) {
        var ring = current();
        if (ring.has(version)) return ring;
        owner.exclusively(db -> {
            var kept = KeyStore.all(db);
            rings.put(TenantContext.required(), ring(ofHere(kept), Masters.of(masterKeys, kept)));
        });
        return current();
    }

    /** Gives the bound municipality a new key for words, outside any transaction. Older ones go on opening. */
    public void renew() {
        var tenant = TenantContext.required();
        owner.exclusively(db -> {
            var kept = KeyStore.all(db);
            var masters = Masters.of(masterKeys, kept);
            KeyStore.add(
                    db, made(tenant, Kind.WORDS, ring(ofHere(kept), masters).newest() + 1, masters));
            open(db, masters, ofHere(KeyStore.all(db)));
        });
    }

    /** Renews the key of the bound municipality once it is older than this. */
    public void renewAfter(Duration life) {
        var newest = current().byVersion().lastEntry().getValue();
        if (newest.madeAt().plus(life).isBefore(clock.instant())) renew();
    }

    /** @throws MasterKeyUnusable when there is no master key, or none of the keys that are kept is wrapped with it */
    void openAll() {
        owner.exclusively(this::openAll);
    }

    private void openAll(JdbcClient db) {
        var kept = KeyStore.all(db);
        var masters = Masters.of(masterKeys, kept);
        masters.rewrap(db, kept);
        var wrapped = KeyStore.all(db);
        for (var municipality : municipalities.all())
            TenantContext.run(municipality.id(), () -> open(db, masters, ofHere(wrapped)));
    }

    private static List<Wrapped> ofHere(List<Wrapped> all) {
        var here = TenantContext.required().value();
        return all.stream().filter(key -> key.municipality().equals(here)).toList();
    }

    private void open(JdbcClient db, Masters masters, List<Wrapped> kept) {
        var here = TenantContext.required();
        try {
            var keys = kept.isEmpty() ? firstKeys(db, masters) : kept;
            var ring = ring(keys, masters);
            proofs.require(ring);
            rings.put(here, ring);
        } catch (SealBroken | KeyMissing wrong) {
            rings.remove(here);
            municipalities.shut(here);
            LOG.error("{}: ALARM de sleutel past niet. De gemeente is gesloten, er is niets overschreven", here);
        }
    }

    /** Only for a schema in which nothing was ever sealed: a lost key is not replaced. */
    private List<Wrapped> firstKeys(JdbcClient db, Masters masters) {
        if (proofs.areThere()) throw new KeyMissing();
        var here = TenantContext.required();
        var keys = List.of(made(here, Kind.INDEX, 1, masters), made(here, Kind.WORDS, 1, masters));
        keys.forEach(key -> KeyStore.add(db, key));
        return keys;
    }

    private Wrapped made(TenantId municipality, Kind kind, int version, Masters masters) {
        var bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return Wrapped.of(municipality.value(), kind, version, bytes, masters.current(), clock.instant());
    }

    private static Keyring ring(List<Wrapped> keys, Masters masters) {
        var words = new TreeMap<Integer, Keyring.DataKey>();
        SecretKey index = null;
        for (var key : keys) {
            var bytes = key.unwrap(masters.of(key).orElseThrow(KeyMissing::new).key());
            if (key.kind() == Kind.INDEX) index = new SecretKeySpec(bytes, "HmacSHA256");
            else words.put(key.version(), new Keyring.DataKey(new SecretKeySpec(bytes, "AES"), key.madeAt()));
        }
        if (index == null || words.isEmpty()) throw new KeyMissing();
        return new Keyring(words, index);
    }
}
