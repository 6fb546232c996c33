package nl.aantafel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.aantafel.tenancy.NoTenantBound;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import org.junit.jupiter.api.Test;

class AttemptKeyTests {

    @Test
    void capitalsAndOuterSpaceAreNoWayAroundTheLimit() {
        assertThat(of("kenmerk", " KL-2026-000417 ")).isEqualTo(of("kenmerk", "kl-2026-000417"));
    }

    @Test
    void oneHouseholdHasOneAddressInIPv6() {
        assertThat(address("2001:db8:1:2::1")).isEqualTo(address("2001:db8:1:2:ffff::9"));
        assertThat(address("2001:db8:1:2::1")).isNotEqualTo(address("2001:db8:1:3::1"));
        assertThat(address("192.0.2.1")).isNotEqualTo(address("192.0.2.2"));
    }

    @Test
    void anAddressThatCannotBeReadStillCounts() {
        assertThat(address("fe80::zz")).isEqualTo(address("fe80::zz"));
    }

    @Test
    void aTypedBookIsCutSoThatItCannotFillTheMemory() {
        assertThat(of("kenmerk", "x".repeat(1_000_000)).value()).hasSize(200);
    }

    @Test
    void withoutMunicipalityThereIsNoKey() {
        assertThatThrownBy(() -> AttemptKey.of("kenmerk", "1")).isInstanceOf(NoTenantBound.class);
    }

    private static AttemptKey of(String kind, String value) {
        return TenantContext.call(TenantId.of(1), () -> AttemptKey.of(kind, value));
    }

    private static AttemptKey address(String remote) {
        return TenantContext.call(TenantId.of(1), () -> AttemptKey.address(remote));
    }
}
