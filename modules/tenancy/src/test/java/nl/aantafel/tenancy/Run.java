package nl.aantafel.tenancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.testkit.TestMunicipalities;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts and stops the program as an operator does, again and again on the same database and the same files. */
record Run(Path files, List<String> database) {

    static Run on(String url, String username, String password, String... slugs) {
        return new Run(
                TestMunicipalities.write(List.of(slugs)),
                List.of(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + username,
                        "--spring.datasource.password=" + password));
    }

    ConfigurableApplicationContext start(String... more) {
        var arguments = Stream.of(database, List.of("--aantafel.tenant-config=" + files), List.of(more))
                .flatMap(List::stream)
                .toArray(String[]::new);
        return new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run(arguments);
    }

    void startAndStop(String... more) {
        start(more).close();
    }

    void write(String slug, String content) throws IOException {
        Files.writeString(files.resolve(slug + ".yaml"), content);
    }

    static List<String> slugsIn(ConfigurableApplicationContext program) {
        return program.getBean(Municipalities.class).all().stream()
                .map(Municipality::slug)
                .toList();
    }
}
