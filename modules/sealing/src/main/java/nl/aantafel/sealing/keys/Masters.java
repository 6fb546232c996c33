package nl.aantafel.sealing.keys;

import java.util.List;
import java.util.Optional;
import nl.aantafel.sealing.SealBroken;
import nl.aantafel.sealing.keys.KeyStore.Wrapped;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The master key that wraps, and the one before it while keys wrapped with that may still lie about. */
record Masters(MasterKey current, @Nullable MasterKey former) {
    private static final Logger LOG = LoggerFactory.getLogger(Masters.class);

    /** @throws MasterKeyUnusable when not one of the keys that are kept was wrapped with these */
    static Masters of(MasterKeys settings, List<Wrapped> kept) {
        var masters =
                new Masters(settings.current(kept.isEmpty()), settings.former().orElse(null));
        if (!kept.isEmpty() && kept.stream().noneMatch(key -> masters.of(key).isPresent()))
            throw new MasterKeyUnusable("De hoofdsleutel hoort niet bij deze database");
        return masters;
    }

    /** The one that this key was wrapped with. */
    Optional<MasterKey> of(Wrapped key) {
        if (key.master().equals(current.id())) return Optional.of(current);
        return Optional.ofNullable(former).filter(master -> key.master().equals(master.id()));
    }

    /** Wraps with the current one what was wrapped with the former; whoever stops halfway goes on at the next start. */
    void rewrap(JdbcClient db, List<Wrapped> kept) {
        if (former == null || former.id().equals(current.id())) return;
        for (var key : kept) if (key.master().equals(former.id())) rewrap(db, key, former);
    }

    /** A key that does not open stays as it is: its municipality will be shut, the others go on. */
    private void rewrap(JdbcClient db, Wrapped key, MasterKey with) {
        try {
            KeyStore.rewrap(db, key.anew(with, current));
        } catch (SealBroken broken) {
            LOG.error("{}: ALARM een sleutel kon niet onder de nieuwe hoofdsleutel", key.municipality());
        }
    }
}
