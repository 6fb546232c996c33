package nl.aantafel.access.accounts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The password of every account that has none of its own, in the demo only. It is never stored: the same data started
 * without the profile {@code demo} cannot be entered with it.
 */
@Component
@Profile("demo")
public final class DemoPassword {
    private final String text;
    private final String hash;

    DemoPassword(@Value("${aantafel.demo.password:welkom-aan-tafel}") String text, PasswordEncoder encoder) {
        this.text = text;
        this.hash = encoder.encode(text);
    }

    /** As shown on the login page of the demo. */
    public String text() {
        return text;
    }

    public String hash() {
        return hash;
    }
}
