package nl.aantafel.demo;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.aantafel.MovableClock;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.Receipt;
import nl.aantafel.kernel.Submission;
import nl.aantafel.kernel.UnlawfulStep;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.Municipality;
import nl.aantafel.tenancy.TenantContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lives the stories of each municipality that has no complaint yet. Runs beside the first pages, not before them. */
@Component
@Profile("demo")
class DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
}
