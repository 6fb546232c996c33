package nl.aantafel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
@WithDatabase
class ProvisioningIT {
    @Autowired
    Municipalities municipalities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Test
    void everyFileBecomesAMunicipalityWithItsOwnTables() {
        assertThat(municipalities.all()).extracting(Municipality::slug).containsExactly("nieuwerhaven", "zuiderveen");
        for (var municipality : municipalities.all())
            TenantContext.run(
                    municipality.id(),
                    () -> transaction.executeWithoutResult(status -> {
                        jdbc.sql("INSERT INTO probe (owner) VALUES (?)")
                                .param(municipality.id().value())
                                .update();
                        assertThat(jdbc.sql("SELECT owner FROM probe")
                                        .query(String.class)
                                        .list())
                                .containsExactly(municipality.id().value());
                    }));
    }
}
