package nl.aantafel.access.login;

import java.io.Serializable;
import java.security.Principal;

/** What a session remembers of a login: who and where. Name and roles are read again for every request. */
record StaffLogin(String municipality, String username) implements Principal, Serializable {

    @Override
    public String getName() {
        return username;
    }
}
