package nl.aantafel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.aantafel.testkit.TestMunicipalities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The run of the README: no database named, none installed. */
@ExtendWith(OutputCaptureExtension.class)
class EmbeddedRunIT {
    @TempDir
    Path directory;

    @Test
    void whatWasWrittenIsThereAfterARestartAndNothingIsProvisionedTwice(CapturedOutput log) {
        var run = new Run(
                TestMunicipalities.write(List.of("nieuwerhaven")),
                List.of("--aantafel.embedded.directory=" + directory.resolve("postgres")));
        try (var program = run.start()) {
            TenantContext.run(
                    TenantId.of(1), () -> program.getBean(Probes.class).save(new Probe("g_0001")));
        }
        var logged = log.length();
        try (var program = run.start()) {
            TenantContext.run(
                    TenantId.of(1),
                    () -> assertThat(program.getBean(Probes.class).count()).isOne());
        }
        assertThat(log.toString().substring(logged)).doesNotContain("klaar (");
    }
}
