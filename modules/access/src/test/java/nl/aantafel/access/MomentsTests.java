package nl.aantafel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MomentsTests {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private final Instant start = Instant.parse("2026-03-16T09:00:00Z");

    @Test
    void survivesBeingWrittenDown() {
        var moments = Moments.NONE.with(start, WINDOW).with(start.plusMillis(1), WINDOW);
        assertThat(Moments.parse(moments.written())).isEqualTo(moments);
        assertThat(Moments.parse("")).isEqualTo(Moments.NONE);
    }

    /** A guess a millisecond for a thousand seconds, at a code of one in 2^100: the limit leaves twenty real tries. */
    @Test
    void aMillionGuessesAreHardlyAnyTries() {
        var moments = Moments.NONE;
        var random = new Random(1);
        var secret = new BigInteger(100, random);
        var tries = 0;
        var successes = 0;
        for (var guess = 0; guess < 1_000_000; guess++) {
            var now = start.plusMillis(guess);
            if (!moments.waitAt(now, 10, WINDOW).isZero()) continue;
            moments = moments.with(now, WINDOW);
            tries++;
            if (new BigInteger(100, random).equals(secret)) successes++;
        }
        assertThat(tries).isEqualTo(20);
        assertThat(successes).isZero();
    }
}
