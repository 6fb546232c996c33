package nl.aantafel.access.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.FactorNotFresh;
import nl.aantafel.access.FreshFactor;
import nl.aantafel.access.Subject.Staff;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Looks at the proofs of the present session. */
@Component
class FreshFactors implements FreshFactor {
    private final InstantSource clock;

    FreshFactors(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean isProved() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return login != null
                && login.getPrincipal() instanceof StaffLogin
                && CurrentSubject.get() instanceof Staff
                && Factors.isFresh(login, clock);
    }

    @Override
    public void require() {
        if (!isProved()) throw new FactorNotFresh();
    }

    @Override
    public String pageLeadingTo(String ownPath) {
        return Routes.PROVE + "?naar=" + URLEncoder.encode(ownPath, StandardCharsets.UTF_8);
    }
}
