package nl.aantafel;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesKeepToTheirWalls() {
        ApplicationModules.of(Application.class).verify();
    }
}
