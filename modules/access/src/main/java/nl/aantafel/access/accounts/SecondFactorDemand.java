package nl.aantafel.access.accounts;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether staff must have a second factor where their municipality says nothing about it: yes, except in the demo. */
@Component
class SecondFactorDemand {
    private final boolean byDefault;

    SecondFactorDemand(
            @Value("${aantafel.login.second-factor-required:#{null}}") Optional<Boolean> set,
            ObjectProvider<DemoPassword> demo) {
        this.byDefault = set.orElse(demo.getIfAvailable() == null);
    }

    boolean byDefault() {
        return byDefault;
    }
}
