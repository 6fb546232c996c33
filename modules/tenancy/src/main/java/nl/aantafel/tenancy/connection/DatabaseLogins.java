package nl.aantafel.tenancy.connection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Two ways in: the owner makes roles, schemas and tables; the app has no rights of its own and can only become a
 * municipality.
 *
 * @param appIsOurs whether we create the app's role and set its password, or the operator did
 */
record DatabaseLogins(String url, Login owner, Login app, boolean appIsOurs) {

    record Login(String username, String password) {
        static Login of(@Nullable String username, @Nullable String password) {
            return new Login(username == null ? "" : username, password == null ? "" : password);
        }

        /** The same on every node without being stored; useless to whoever does not know the owner's password. */
        private Login derive(String username) {
            try {
                var secret = username + '\n' + password;
                var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
                return new Login(username, HexFormat.of().formatHex(digest));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public String toString() {
            return username;
        }
    }

    /** One login is known, the owner's: the app's is made by us. */
    static DatabaseLogins ofOwner(String url, Login owner) {
        return new DatabaseLogins(url, owner, owner.derive("aantafel_app"), true);
    }
}
