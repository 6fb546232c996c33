package nl.aantafel.access.log.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looking;
import nl.aantafel.access.log.Chain;
import nl.aantafel.access.log.Entry;
import nl.aantafel.access.log.Head;
import nl.aantafel.access.log.check.Verdict.Broken;
import nl.aantafel.access.log.check.Verdict.Sound;
import nl.aantafel.tenancy.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done to a chain afterwards shows. */
class TamperingTests {
    private static final long SEED = 20261130;
    private static final int TIMES = 2000;
    private static final TenantId HERE = TenantId.of(17);
    private static final Head BEGINNING = new Head(0, Chain.beginning(HERE));
    private static final List<Entry> MANY = chain(HERE, 100_000, new Random(SEED));

    /** What somebody with every right in the database can do. */
    enum Tampering {
        CHANGE,
        DELETE,
        SWAP,
        MOVE,
        INSERT,
        CUT_TAIL,
        CUT_TAIL_AND_HEAD,
        CHANGE_AND_CHAIN_ANEW,
        DELETE_AND_CHAIN_ANEW,
        EMPTY,
        TAKE_FROM_ELSEWHERE
    }

    @Test
    void anUntouchedChainIsSound() {
        assertThat(verdict(MANY, head(MANY), List.of(head(MANY)))).isEqualTo(new Sound(head(MANY)));
        assertThat(verdict(List.of(), BEGINNING, List.of())).isEqualTo(new Sound(BEGINNING));
    }

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void tamperingWithOneOfAHundredIsAlwaysSeen(Tampering tampering) {
        var luck = new Random(SEED + tampering.ordinal());
        for (int i = 0; i < TIMES; i++) {
            var lines = new ArrayList<>(MANY.subList(0, 100));
            var witness = head(lines);
            var head = tamper(tampering, lines, luck);
            assertThat(verdict(lines, head, List.of(witness)))
                    .as("%s, %d", tampering, i)
                    .isInstanceOf(Broken.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void tamperingWithOneOfAHundredThousandIsSeen(Tampering tampering) {
        var luck = new Random(SEED - tampering.ordinal());
        var lines = new ArrayList<>(MANY);
        var head = tamper(tampering, lines, luck);
        assertThat(verdict(lines, head, List.of(head(MANY)))).isInstanceOf(Broken.class);
    }

    @Test
    void theFirstLineThatIsNotAsItWasIsNamed() {
        var lines = new ArrayList<>(MANY.subList(0, 50));
        lines.set(30, changed(lines.get(30), new Random(SEED)));
        assertThat(verdict(lines, head(MANY.subList(0, 50)), List.of()))
                .isEqualTo(new Broken(31, Verdict.Fault.CHANGED));
        lines.remove(20);
        assertThat(verdict(lines, head(MANY.subList(0, 50)), List.of()))
                .isEqualTo(new Broken(21, Verdict.Fault.MISSING));
    }

    @Test
    void aCheckCanGoOnWhereTheLastOneEnded() {
        var from = head(MANY.subList(0, 400));
        var rest = MANY.subList(400, 500);
        var head = head(rest);
        assertThat(Verifier.check(from, rest.stream(), head, List.of(from, head)))
                .isEqualTo(new Sound(head));
        assertThat(Verifier.check(from, rest.stream(), head, List.of(new Head(400, "anders"))))
                .isInstanceOf(Broken.class);
        assertThat(Verifier.check(from, rest.subList(1, 100).stream(), head, List.of()))
                .isInstanceOf(Broken.class);
    }

    @Test
    void linesThatReadAlikeWhenJoinedAreNotAlike() {
        var one = new Entry(1, Instant.EPOCH, "ab", "c", look(), "");
        var other = new Entry(1, Instant.EPOCH, "a", "bc", look(), "");
        assertThat(Chain.hash("", one)).isNotEqualTo(Chain.hash("", other));
    }

    private static Head tamper(Tampering tampering, List<Entry> lines, Random luck) {
        int at = luck.nextInt(lines.size());
        var head = head(lines);
        switch (tampering) {
            case CHANGE -> lines.set(at, changed(lines.get(at), luck));
            case DELETE -> lines.remove(at);
            case SWAP -> Collections.swap(lines, at, (at + 1 + luck.nextInt(lines.size() - 1)) % lines.size());
            case MOVE -> lines.add((at + lines.size() / 2) % (lines.size() - 1), lines.remove(at));
            case INSERT -> lines.add(at, changed(lines.get(at), luck));
            case CUT_TAIL -> lines.subList(at, lines.size()).clear();
            case CUT_TAIL_AND_HEAD -> {
                lines.subList(at, lines.size()).clear();
                return head(lines);
            }
            case CHANGE_AND_CHAIN_ANEW -> {
                lines.set(at, changedField(lines.get(at), luck));
                return anew(lines, HERE);
            }
            case DELETE_AND_CHAIN_ANEW -> {
                lines.remove(at);
                return anew(lines, HERE);
            }
            case EMPTY -> {
                lines.clear();
                return BEGINNING;
            }
            case TAKE_FROM_ELSEWHERE -> {
                var size = lines.size();
                lines.clear();
                lines.addAll(MANY.subList(0, size));
                return anew(lines, TenantId.of(18));
            }
        }
        return head;
    }

    /** What a careful forger does: numbers and hashes fit again. */
    private static Head anew(List<Entry> lines, TenantId municipality) {
        var at = new Head(0, Chain.beginning(municipality));
        for (int i = 0; i < lines.size(); i++) {
            var old = lines.get(i);
            var line = new Entry(i + 1L, old.at(), old.account(), old.roles(), old.look(), "");
            at = new Head(line.number(), Chain.hash(at.hash(), line));
            lines.set(i, line.with(at.hash()));
        }
        return at;
    }

    private static Entry changed(Entry line, Random luck) {
        return luck.nextInt(7) == 0 ? line.with(Chain.hash("", line)) : changedField(line, luck);
    }

    private static Entry changedField(Entry line, Random luck) {
        var look = line.look();
        return switch (luck.nextInt(6)) {
            case 0 -> new Entry(line.number(), line.at(), line.account() + "x", line.roles(), look, line.hash());
            case 1 ->
                new Entry(line.number(), line.at().plusNanos(1000), line.account(), line.roles(), look, line.hash());
            case 2 -> new Entry(line.number(), line.at(), line.account(), "COORDINATOR", look, line.hash());
            case 3 -> with(line, Look.at(Looking.OPENED, UUID.randomUUID(), look.compartment(), look.rule()));
            case 4 -> with(line, look.because("anders"));
            default -> with(line, look.of(UUID.randomUUID()));
        };
    }

    private static Entry with(Entry line, Look look) {
        return new Entry(line.number(), line.at(), line.account(), line.roles(), look, line.hash());
    }

    private static List<Entry> chain(TenantId municipality, int size, Random luck) {
        var lines = new ArrayList<Entry>();
        for (int i = 0; i < size; i++) {
            var look = Look.at(
                    Looking.values()[luck.nextInt(Looking.values().length)],
                    new UUID(luck.nextLong(), luck.nextLong()),
                    Compartment.values()[luck.nextInt(Compartment.values().length)],
                    "handler");
            lines.add(new Entry(
                    i + 1L, Instant.EPOCH.plusSeconds(i * 7L), "account" + luck.nextInt(30), "HANDLER", look, ""));
        }
        anew(lines, municipality);
        return List.copyOf(lines);
    }

    private static Verdict verdict(List<Entry> lines, Head head, List<Head> witnesses) {
        return Verifier.check(BEGINNING, lines.stream(), head, witnesses);
    }

    private static Head head(List<Entry> lines) {
        return lines.isEmpty()
                ? BEGINNING
                : new Head(lines.getLast().number(), lines.getLast().hash());
    }

    private static Look look() {
        return Look.at(Looking.OPENED, new UUID(0, 1), Compartment.COMPLAINT, "handler");
    }
}
