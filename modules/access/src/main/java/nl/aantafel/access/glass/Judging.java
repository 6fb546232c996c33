package nl.aantafel.access.glass;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.KnownCases;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looking;
import nl.aantafel.access.Looks;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.glass.Broken.Judged;
import nl.aantafel.access.log.reading.Colleagues;
import nl.aantafel.access.log.reading.Colleagues.Colleague;
import nl.aantafel.access.log.reading.LogReaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saying afterwards whether it was right to break the glass. Nobody judges the own, nor in a dossier of the own conduct. */
@Component
@Transactional
class Judging {
    private static final int MOST = 50;
    private final BrokenStore store;
    private final Colleagues colleagues;
    private final KnownCases cases;
    private final Looks looks;
    private final InstantSource clock;

    Judging(BrokenStore store, Colleagues colleagues, KnownCases cases, Looks looks, InstantSource clock) {
        this.store = store;
        this.colleagues = colleagues;
        this.cases = cases;
        this.looks = looks;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Broken> latest() {
        return store.latest(MOST);
    }

    @Transactional(readOnly = true)
    public Map<String, String> names(List<Broken> some) {
        return colleagues.of(some.stream().map(Broken::account).toList()).values().stream()
                .collect(Collectors.toMap(Colleague::username, Colleague::name));
    }

    /** @return {@code false} when there is nothing here for this judge */
    public boolean judge(UUID id, boolean isRight, String remark, Staff judge) {
        var broken = store.find(id).filter(one -> LogReaders.maySignOff(judge, one.account()));
        var mayKnow = broken.flatMap(one -> cases.of(one.complaint()))
                .filter(one -> LogReaders.ofCase(judge, one).permits());
        if (broken.isEmpty() || mayKnow.isEmpty()) return false;
        var rule = LogReaders.ofAll(judge).rule();
        looks.seen(Look.at(Looking.LOG_READ, broken.get().complaint(), Compartment.ACCESS_LOG, rule));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.judge(id, new Judged(isRight, remark, judge.username(), at));
        return true;
    }
}
