package nl.aantafel.access.log.check;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.access.log.Head;
import nl.aantafel.access.log.LogBook;
import nl.aantafel.access.log.check.LogChecks.Check;
import nl.aantafel.access.log.check.Verdict.Broken;
import nl.aantafel.access.log.check.Verdict.Sound;
import nl.aantafel.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks the whole chain of the bound municipality and keeps what was found. Earlier sound checks are witnesses themselves;
 * those kept outside the municipality's schema come with the work that the clock starts.
 */
@Component
@Transactional
public class LogCheck {
    private static final Logger LOG = LoggerFactory.getLogger(LogCheck.class);
    private static final int WITNESSES = 1000;

    private final LogBook book;
    private final LogChecks checks;
    private final InstantSource clock;

    LogCheck(LogBook book, LogChecks checks, InstantSource clock) {
        this.book = book;
        this.checks = checks;
        this.clock = clock;
    }

    /** @param by account name, or the program's */
    public Verdict check(Collection<Head> outside, String by) {
        var head = book.head(); // first: lines that come while we read are for the next check
        var inside = checks.latest(WITNESSES).stream()
                .filter(check -> check.fault() == null)
                .map(Check::head);
        var witnesses = Stream.concat(outside.stream(), inside).toList();
        var lines = book.all().takeWhile(line -> line.number() <= head.number());
        var verdict = Verifier.check(LogBook.beginning(), lines, head, witnesses);
        checks.add(new Check(clock.instant().truncatedTo(ChronoUnit.MICROS), seen(verdict), fault(verdict), by));
        if (verdict instanceof Broken broken)
            LOG.error(
                    "{}: het inzagelog is veranderd vanaf regel {}: {}",
                    TenantContext.required(),
                    broken.number(),
                    broken.fault());
        return verdict;
    }

    private static Head seen(Verdict verdict) {
        return switch (verdict) {
            case Sound sound -> sound.head();
            case Broken broken -> new Head(broken.number(), "");
        };
    }

    private static Verdict.@Nullable Fault fault(Verdict verdict) {
        return verdict instanceof Broken broken ? broken.fault() : null;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Check> latest(int most) {
        return checks.latest(most);
    }
}
