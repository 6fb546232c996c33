package nl.aantafel.access.login;

import jakarta.servlet.http.HttpServletRequest;

/** From where somebody knocks, and at whose door. */
record AtTheDoor(String address, String host) {

    static AtTheDoor of(HttpServletRequest request) {
        return new AtTheDoor(request.getRemoteAddr(), Logins.host(request));
    }
}
