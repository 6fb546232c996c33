package nl.aantafel.demo;

import java.time.Clock;
import java.time.LocalDate;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinances;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The staff and the ordinance of the bound municipality. */
@Component
@Profile("demo")
class LocalCast implements Cast {
    private final StaffDirectory staff;
    private final Ordinances ordinances;
    private final Clock clock;

    LocalCast(StaffDirectory staff, Ordinances ordinances, Clock clock) {
        this.staff = staff;
        this.ordinances = ordinances;
        this.clock = clock;
    }

    @Override
    public Staff named(String username) {
        return staff.find(username).orElseThrow(() -> new IllegalArgumentException("Hier werkt geen " + username));
    }

    @Override
    public boolean hasAdviser() {
        return ordinances.inForceOn(LocalDate.now(clock)).value(OpenTerms.COMMITTEE);
    }
}
