package nl.aantafel.access.log.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.access.log.Chain;
import nl.aantafel.access.log.Entry;
import nl.aantafel.access.log.Head;
import nl.aantafel.access.log.check.Verdict.Broken;
import nl.aantafel.access.log.check.Verdict.Fault;
import nl.aantafel.access.log.check.Verdict.Sound;

/** Walks along a chain and finds the first line that is not as it was written. Pure: it reads what it is given. */
public final class Verifier {
    private Verifier() {}

    /**
     * @param from what the first of the lines is chained to: the beginning, or a line that was found sound before
     * @param lines all lines behind it, in order
     * @param head what the chain itself says of its last line
     * @param witnesses how far the chain was at earlier moments, kept elsewhere; those before {@code from} do not count
     */
    public static Verdict check(Head from, Stream<Entry> lines, Head head, Collection<Head> witnesses) {
        var walk = new Walk(from, witnesses);
        if (walk.isOtherThanWitnessed(from)) return new Broken(from.number(), Fault.REWRITTEN);
        return lines.map(walk::step)
                .flatMap(Optional::stream)
                .findFirst()
                .map(fault -> (Verdict) new Broken(walk.at.number() + 1, fault))
                .orElseGet(() -> walk.end(head));
    }

    /** Where the check is, and what it still has to pass. */
    private static final class Walk {
        private final Map<Long, String> witnessed = new HashMap<>();
        private Head at;

        Walk(Head from, Collection<Head> witnesses) {
            at = from;
            witnesses.stream()
                    .filter(one -> one.number() >= from.number())
                    .forEach(one -> witnessed.merge(one.number(), one.hash(), (a, b) -> a.equals(b) ? a : ""));
        }

        boolean isOtherThanWitnessed(Head one) {
            return !witnessed.getOrDefault(one.number(), one.hash()).equals(one.hash());
        }

        Optional<Fault> step(Entry line) {
            if (line.number() != at.number() + 1) return Optional.of(Fault.MISSING);
            var here = new Head(line.number(), Chain.hash(at.hash(), line));
            if (!here.hash().equals(line.hash())) return Optional.of(Fault.CHANGED);
            if (isOtherThanWitnessed(here)) return Optional.of(Fault.REWRITTEN);
            at = here;
            return Optional.empty();
        }

        Verdict end(Head head) {
            var last =
                    witnessed.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
            if (last > at.number()) return new Broken(at.number() + 1, Fault.CUT_OFF);
            if (head.number() > at.number()) return new Broken(at.number() + 1, Fault.CUT_OFF);
            return head.equals(at) ? new Sound(at) : new Broken(at.number(), Fault.REWRITTEN);
        }
    }
}
