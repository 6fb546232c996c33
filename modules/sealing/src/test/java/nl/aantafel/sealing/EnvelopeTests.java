package nl.aantafel.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** A seal opens in its own place, with its own key, unchanged; nowhere else. */
class EnvelopeTests {
    private static final SecretKey KEY = key();
    private static final Place HERE = Place.of("step.sealed", UUID.randomUUID(), 3);

    private record Spot(String municipality, Place place) {}

    @Test
    void whatWasClosedOpensInItsOwnPlace() {
        assertThat(Envelope.open(KEY, "g_0001", HERE, closed("Mijn verhaal")))
                .isEqualTo("Mijn verhaal".getBytes(UTF_8));
    }

    @Test
    void theSameWordsNeverLookTheSame() {
        var nonces = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) nonces.add(Arrays.toString(Arrays.copyOfRange(closed("ja"), 5, 17)));
        assertThat(nonces).hasSize(10_000);
    }

    @Test
    void noneOfTenThousandSwappedSealsOpens() {
        var random = new Random(20261130);
        var spots = spots(random);
        var seals = spots.stream()
                .map(spot -> Envelope.close(KEY, 1, spot.municipality(), spot.place(), "geheim".getBytes(UTF_8)))
                .toList();
        int opened = 0;
        int tried = 0;
        while (tried < 10_000) {
            var from = random.nextInt(spots.size());
            var to = random.nextInt(spots.size());
            if (spots.get(from).equals(spots.get(to))) continue;
            tried++;
            if (opens(() -> Envelope.open(
                    KEY, spots.get(to).municipality(), spots.get(to).place(), seals.get(from)))) opened++;
        }
        assertThat(opened).isZero();
        assertThat(opens(() -> Envelope.open(
                        KEY, spots.getFirst().municipality(), spots.getFirst().place(), seals.getFirst())))
                .as("the same key does open what was not swapped")
                .isTrue();
    }

    @Test
    void everyChangedBitAndEveryMissingByteBreaksTheSeal() {
        var sealed = closed("Mijn verhaal");
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(opens(() -> Envelope.open(KEY, "g_0001", HERE, changed))).isFalse();
        }
        for (int length = 0; length < sealed.length; length++) {
            var shorter = Arrays.copyOf(sealed, length);
            assertThat(opens(() -> Envelope.open(KEY, "g_0001", HERE, shorter))).isFalse();
        }
        assertThat(opens(() -> Envelope.open(KEY, "g_0001", HERE, Arrays.copyOf(sealed, sealed.length + 1))))
                .isFalse();
    }

    @Test
    void anotherKeyDoesNotOpenAndTheFailureTellsNothing() {
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> Envelope.open(key(), "g_0001", HERE, closed("Mijn verhaal")))
                .withMessage("Een verzegelde tekst past niet bij zijn plaats of sleutel")
                .withNoCause();
    }

    @Test
    void partsOfAPlaceCannotBeShiftedIntoEachOther() {
        var sealed = Envelope.close(KEY, 1, "g_0001", new Place("a", "b/c"), new byte[] {1});
        assertThat(opens(() -> Envelope.open(KEY, "g_0001", new Place("ab", "/c"), sealed)))
                .isFalse();
        assertThat(opens(() -> Envelope.open(KEY, "g_0001a", new Place("", "b/c"), sealed)))
                .isFalse();
    }

    /** Few municipalities, columns and records, so that many pairs differ in one of them only. */
    private static List<Spot> spots(Random random) {
        var records = random.longs(20)
                .mapToObj(bits -> new UUID(bits, bits).toString())
                .toList();
        var spots = new ArrayList<Spot>();
        for (var municipality : List.of("g_0001", "g_0002", "g_0003"))
            for (var column : List.of("step.sealed", "letter.sealed", "letter.sealed_pdf", "draft.sealed"))
                for (var record : records) spots.add(new Spot(municipality, new Place(column, record)));
        return spots;
    }

    private static boolean opens(Supplier<byte[]> attempt) {
        try {
            attempt.get();
            return true;
        } catch (SealBroken broken) {
            return false;
        }
    }

    private static byte[] closed(String words) {
        return Envelope.close(KEY, 1, "g_0001", HERE, words.getBytes(UTF_8));
    }

    private static SecretKey key() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "AES");
    }
}
