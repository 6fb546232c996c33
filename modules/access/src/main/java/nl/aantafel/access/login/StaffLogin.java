package nl.aantafel.access.login;

import java.io.Serializable;
import java.security.Principal;

/**
 * What a session remembers of a login: who, at which municipality and host, and the key by which the municipality's table
 * of sessions knows it. Name and roles are read again for every request.
 */
record StaffLogin(String municipality, String host, String username, String key) implements Principal, Serializable {

    @Override
    public String getName() {
        return username;
    }

    /** Without the key, which opens the session. */
    @Override
    public String toString() {
        return municipality + "/" + username;
    }
}
