package nl.aantafel.access.log.check;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import nl.aantafel.access.log.Head;
import nl.aantafel.access.log.check.Verdict.Sound;
import nl.aantafel.tenancy.Anchors;
import nl.aantafel.tenancy.Anchors.Anchor;
import nl.aantafel.tenancy.EachMunicipality;
import nl.aantafel.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Once an hour the chain of every municipality is checked against how far it was before, and how far it is now is kept
 * outside its schema and in the program's own log: whoever cuts lines off must be quicker than that, and reach all three.
 */
@Component
class LogWatch {
    private static final Logger LOG = LoggerFactory.getLogger(LogWatch.class);
    private final EachMunicipality municipalities;
    private final LogCheck check;
    private final Anchors anchors;
    private final InstantSource clock;

    LogWatch(EachMunicipality municipalities, LogCheck check, Anchors anchors, InstantSource clock) {
        this.municipalities = municipalities;
        this.check = check;
        this.anchors = anchors;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${aantafel.access-log.pause:PT1H}",
            initialDelayString = "${aantafel.access-log.start:PT2M}")
    void look() {
        municipalities.run(municipality -> check(municipality.id()));
    }

    Verdict check(TenantId municipality) {
        var kept = anchors.of(municipality).stream()
                .map(anchor -> new Head(anchor.number(), anchor.hash()))
                .toList();
        var verdict = check.check(kept, "systeem");
        if (verdict instanceof Sound(var head) && head.number() > 0) {
            anchors.keep(
                    municipality,
                    new Anchor(clock.instant().truncatedTo(ChronoUnit.MICROS), head.number(), head.hash()));
            LOG.info("{}: inzagelog klopt tot en met regel {} ({})", municipality, head.number(), head.hash());
        }
        return verdict;
    }
}
