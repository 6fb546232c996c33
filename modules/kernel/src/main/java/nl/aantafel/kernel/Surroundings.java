package nl.aantafel.kernel;

import java.time.Clock;
import java.time.LocalDate;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Circumstances.EarlierComplaints;
import nl.aantafel.ordinance.Ombudsmen;
import nl.aantafel.ordinance.Ordinances;
import org.springframework.stereotype.Component;

/** What the law needs to know besides a dossier, today and in the bound municipality. */
@Component
record Surroundings(Ordinances ordinances, Ombudsmen ombudsmen, Calendars calendars, ApplicableLaw laws, Clock clock) {

    /** @param receivedOn the ordinance of that day holds for the complaint */
    Circumstances of(LocalDate receivedOn, EarlierComplaints earlier) {
        var law = laws.here();
        return new Circumstances(
                LocalDate.now(clock),
                ordinances.inForceOn(receivedOn),
                calendars.current(),
                earlier,
                new Circumstances.Setting(law.routes(), law::applicationTerms, ombudsmen, Recorders.current()));
    }
}
