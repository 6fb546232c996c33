package nl.aantafel.ordinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import nl.aantafel.ordinance.TestApplication.MovingClock;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.NoTenantBound;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.SqlStatementCount;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The ordinances of the demo municipalities, as the program reads, keeps and gives them. */
@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=../../tenant-config")
class StoredOrdinancesIT {
    @Autowired
    Ordinances ordinances;

    @Autowired
    OrdinanceSection section;

    @Autowired
    Municipalities municipalities;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    SqlStatementCount statements;

    @Autowired
    MovingClock clock;

    @Test
    void everyMunicipalityHasItsOwnChoices() {
        in("nieuwerhaven", () -> {
            assertThat(on("2026-03-16").value(OpenTerms.COMMITTEE)).isFalse();
            assertThat(on("2026-03-16").value(OpenTerms.HANDLING_WEEKS)).isEqualTo(6);
        });
        in("zuiderveen", () -> {
            assertThat(on("2026-03-16").value(OpenTerms.COMMITTEE)).isTrue();
            assertThat(on("2026-03-16").adviser()).isNotNull();
        });
        in("waterbroek", () -> {
            assertThat(on("2026-03-16").value(OpenTerms.RECEIPT_TERM)).isEqualTo(3);
            assertThat(on("2026-03-16").value(OpenTerms.HANDLING_WEEKS)).isEqualTo(5);
            assertThat(on("2026-03-16").value(OpenTerms.POSTPONEMENT_WEEKS)).isEqualTo(2);
        });
    }

    @Test
    void theDayOfReceiptDecidesWhichVersionHolds() {
        in("zuiderveen", () -> {
            assertThat(on("2025-12-31").ombudsman().name()).isEqualTo("Nationale ombudsman");
            assertThat(on("2026-01-01").ombudsman().name()).isEqualTo("Ombudscommissie Zuiderveen");
            assertThat(on("1999-01-01")).isEqualTo(on("2025-12-31"));
        });
    }

    @Test
    void aPageThatAsksManyTimesAsksTheDatabaseOnce() throws Exception {
        in("nieuwerhaven", () -> on("2026-03-16"));
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertThat(statements.during(() -> in("nieuwerhaven", () -> {
                    for (var day = 1; day <= 25; day++) on("2026-03-%02d".formatted(day));
                })))
                .hasSize(1);
    }

    @Test
    void aChangedVersionIsSeenShortlyAfterAndForgottenWhenItsTransactionFails() {
        in("waterbroek", () -> {
            var before = on("2026-03-16");
            transactions.executeWithoutResult(status -> {
                status.setRollbackOnly();
                section.accept(YAMLMapper.shared().readTree("""
                        - from: 2026-01-01
                          citation_title: Nieuwe regeling
                          ombudsman: {name: Nationale ombudsman, address: [Den Haag], phone: '0800', website: x}
                          mandate: namens burgemeester en wethouders
                        """));
                clock.now = clock.now.plus(Duration.ofSeconds(10));
                assertThat(on("2026-03-16").citationTitle()).isEqualTo("Nieuwe regeling");
                assertThat(on("2026-03-16").value(OpenTerms.RECEIPT_TERM)).isEqualTo(5);
            });
            clock.now = clock.now.plus(Duration.ofSeconds(10));
            assertThat(on("2026-03-16")).isEqualTo(before);
        });
        in("nieuwerhaven", () -> assertThat(on("2026-03-16").citationTitle()).contains("Nieuwerhaven"));
    }

    @Test
    void withoutMunicipalityThereIsNoOrdinance() {
        assertThatThrownBy(() -> on("2026-03-16")).isInstanceOf(NoTenantBound.class);
    }

    private Ordinance on(String day) {
        return ordinances.inForceOn(LocalDate.parse(day));
    }

    private void in(String slug, Runnable work) {
        TenantContext.run(
                municipalities.byHost(slug + ".localhost").orElseThrow().id(), work);
    }
}
